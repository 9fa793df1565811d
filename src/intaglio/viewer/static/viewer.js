/*
Holds parts of three.js:
The MIT License

Copyright © 2010-2026 three.js authors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.
*/
var Li={plane:"",alpha:0,beta:0,logarithmic:null,colour:"target",hidden:[],picked:[],depth:!1,imprint:"",subject:"",language:""},vr=Object.keys(Li);function Ni(n){let e=vr.map(t=>[t,n.get(t)??Li[t]]);return Object.fromEntries(e)}function vh(n,e){return vr.every(t=>n[t]===e[t]||JSON.stringify(n[t])===JSON.stringify(e[t]))}var Hf=1500;function Di(n){let e=new URLSearchParams(n.replace(/^#/,"")),t=a=>{let o=e.get(a);return o?.trim()&&Number.isFinite(Number(o))?{[a]:Number(o)}:{}},i=a=>e.get(a)?{[a]:e.get(a)}:{},s=a=>e.get(a)?{[a]:Vf(e.get(a))}:{},r=e.get("log");return{...i("plane"),...t("alpha"),...t("beta"),...r&&{logarithmic:r==="1"},...i("colour"),...s("hidden"),...s("picked"),...e.get("depth")==="1"&&{depth:!0},...i("imprint"),...i("subject"),...i("language")}}function bh(n){let e=i=>String(Number(i.toPrecision(6))),t=new URLSearchParams({plane:n.plane,alpha:e(n.alpha),beta:e(n.beta)});n.logarithmic!==null&&t.set("log",n.logarithmic?"1":"0"),n.colour!==Li.colour&&t.set("colour",n.colour);for(let i of["hidden","picked"]){let s=Gf(n[i]);s&&s.length<=Hf&&t.set(i,s)}n.depth&&t.set("depth","1");for(let i of["imprint","subject","language"])n[i]&&t.set(i,n[i]);return`#${t}`}function Gf(n){let e=[];for(let t of[...n].sort((i,s)=>i-s)){let i=e[e.length-1];i&&t<=i[1]+1?i[1]=t:e.push([t,t])}return e.map(([t,i])=>t===i?`${t}`:`${t}-${i}`).join(",")}function Vf(n){return n.split(",").flatMap(e=>{let t=/^(\d{1,7})(?:-(\d{1,7}))?$/.exec(e);if(!t)return[];let[i,s]=[Number(t[1]),Number(t[2]??t[1])];return Array.from({length:Math.max(0,s-i+1)},(r,a)=>i+a)})}function R(n,e={},...t){let i=document.createElement(n);for(let[s,r]of Object.entries(e))i.setAttribute(s,r);return i.append(...t),i}var Wf=0;function ln(){return`ig-${++Wf}`}function Vt(n,e,t){let i=R("h3",{id:ln()},n);return R("section",{class:`ig-panel ig-${t}`,"aria-labelledby":i.id},i,R("p",{},e))}var Ut=class{canvas;context;width=0;height=0;constructor(e){this.canvas=R("canvas",{role:"img","aria-label":e}),this.context=this.canvas.getContext("2d")}fit(e,t){let i=Math.min(window.devicePixelRatio||1,3),[s,r]=[Math.max(1,Math.round(e*i)),Math.max(1,Math.round(t*i))];(this.canvas.width!==s||this.canvas.height!==r)&&(this.canvas.width=s,this.canvas.height=r,this.canvas.style.height=`${t}px`),[this.width,this.height]=[e,t],this.context.setTransform(s/Math.max(e,1),0,0,r/Math.max(t,1),0,0),this.context.clearRect(0,0,e,t)}};var ll={language:"en",other:"\u4E2D\u6587",planeTitle:(n,e)=>e,momentTitle:n=>n,view:"Loss surface and embedding, linked",controls:"Marker",plane:"Plane",alpha:"\u03B1",beta:"\u03B2",home:"Back to the trained model",log:"Logarithmic",loss:"Loss",accuracy:"Accuracy",status:"Status",surface:"Loss surface",surfaceSays:"Every place is a model; dark ones are wrong less often. Drag the ring, or use the arrow keys, to walk among them.",marker:"Marker on the loss surface",markerHelp:"Arrow keys move it, with Shift ten times as far; Home brings it back to the trained model.",embedding:"Embedding at the marker",embeddingSays:"Each point is one example as the model at the marker sees it. Draw a loop around some: the surface becomes theirs.",embeddingHelp:"Arrow keys go from example to example, Enter picks one, Escape lets go.",classes:"Loss of each class",classesSays:"How wrong that model is on each class; choose one to follow its points.",cuts:"Cuts through the marker",cutsSays:"The loss along each direction, the other held where the marker stands.",cut:n=>`Loss along ${n}`,exact:"exact: the model was evaluated here",interpolated:n=>`interpolated (error ${n})`,unknownError:"not known",exactly:"By the model itself",computing:"computing \u2026",gone:"the server does not answer",exactBoth:(n,e)=>`loss ${n}, accuracy ${e}`,sampled:n=>`from a sample of the data (\xB1 ${n})`,stale:"stale: training went on after this survey",failed:"not finite here",below:n=>`below ${n}`,at:(n,e)=>`\u03B1 = ${n}, \u03B2 = ${e}`,said:(n,e,t,i)=>`${n}: loss ${e}${t&&`, accuracy ${t}`}; ${i}.`,noEmbedding:"This plane was surveyed without the embedding. intaglio.survey keeps it wherever the objective has one, under channels \u201Cembedding\u201D.",noClasses:"This plane holds no loss per class. A survey keeps it where the data has classes, under channels \u201Cclass_loss\u201D.",scaleNote:(n,e)=>`${n?"Logarithmic scale":"Linear scale"}${e?`; above ${e}, its 95th percentile, all is one colour`:""}.`,barsNote:(n,e,t,i)=>`Bars run from ${n} to ${e}${t?", logarithmic":""}, all over the surface; interpolated (error ${i}).`,lossNote:(n,e)=>` An example's own loss is interpolated (error ${n}) and rounded (${e}).`,embeddingNote:(n,e,t)=>`${n}. Axes are the same all over the surface; coordinates are interpolated (error ${e}) and rounded (${t} of their range).`,examples:(n,e)=>n===e?`${n} examples`:`${n} of ${e} examples`,byTarget:(n,e)=>`Colours go from dark, a target of ${n}, to bright, ${e}. `,byColumn:(n,e,t)=>`Colours go from dark, ${n} ${e}, to bright, ${t}. `,byLoss:(n,e)=>`Colours are the surface's: dark a loss of ${n}, bright ${e} or more. `,byMove:n=>`Colours go from dark, where the trained model puts it, to bright, ${n} away or more. `,outside:n=>` ${n} lie beyond the frame and are drawn at its edge.`,example:n=>`Example ${n}`,target:n=>`target ${n}`,ownLoss:n=>`loss here ${n}`,notDrawn:"The path of training is not drawn: it runs far off this plane. The star is the trained model.",drawn:"The red path runs from the ring, before training, to the star, the trained model.",save:"Save",savePicture:(n,e)=>`${n} (${e})`,depth:"In 3-D",surfaceDepth:"Loss surface in relief",surfaceDepthSays:"Height and colour are the loss; drag to walk around it. The white ball is the marker.",embeddingDepth:"Embedding with its third coordinate",embeddingDepthSays:"The same points and colours with depth; drag to walk around them.",turnHelp:"Arrow keys turn it, plus and minus go nearer and farther, Home turns it back.",withoutWebgl:"Drawn without WebGL, which this browser does not give just now: coarser, and all the same.",noDepth:"This plane was surveyed with fewer than three coordinates of the embedding.",undo:"Undo",redo:"Redo",time:"Time",throughTraining:"through training",examplesGroup:"Examples",colour:"Colour by",colourClass:"class",colourTarget:"target",colourLoss:"loss at the marker",colourMoved:"change from the trained model",find:"Find",findHelp:"number, class or text",foundNone:"No example holds that.",letGo:"Let go",pickedCount:n=>n===1?"1 example picked":`${n.toLocaleString("en-US")} examples picked`,pickedLoss:(n,e,t)=>`${n}; their mean loss here is ${e} (error of a single one: ${t}).`,noOwnLoss:"This plane was surveyed without the losses of single examples, so it has no surface of theirs.",theirs:n=>`Loss of the ${n===1?"example":`${n.toLocaleString("en-US")} examples`} picked. `,showClass:n=>`Show ${n}`,table:"Examples as a table",rows:(n,e)=>`${n} of ${e}, those with the highest loss at the marker first.`,exampleHead:"example",targetHead:"target",lossHead:"loss",imprint:"Imprint on the loss",imprintSays:"What each feature, class or example does to the loss at the marker; choose one to see what it does everywhere.",imprintOf:"Imprint by",imprintTitle:(n,e)=>e,imprintRanking:"Imprints, the largest at the trained model first",imprintHelp:"Up and down keys choose another.",imprintMap:n=>`What ${n} does to the loss, everywhere`,imprintBars:n=>`Bars: change of the loss at the marker with its 95 % interval; the longest reaches ${n}.`,shareBars:n=>`Bars: part of the loss at the marker with its 95 % interval; the longest reaches ${n}.`,imprintNoise:n=>` Pale: not told from noise at the trained model; of the others ${n} may be by chance.`,noise:"not told from noise",imprintLeft:(n,e)=>` The first ${n} of ${e}.`,imprintElsewhere:n=>` This imprint lies in the plane \u201C${n}\u201D; values are those at the trained model, until you choose that plane.`,imprintAlone:" The plane of this imprint was not surveyed; values are those at the trained model.",imprintHere:(n,e)=>`${n}: ${e} at the marker.`,imprintThere:(n,e)=>`${n}: ${e} at the trained model.`,imprintReading:" Red ground is low because of it, blue ground in spite of it.",shareReading:" The redder, the more of the loss is its.",imprintScale:n=>` One scale for all; between the nodes off by at most ${n}.`,imprintStale:" Stale: training went on after it was measured.",noImprint:"What features do to the loss is not in this run.",curvature:"Curvature at the trained model",curvatureSays:"How sharply the loss bends there: along few directions it is steep, along most nearly flat.",curvatureStale:"Stale: training went on after this was measured.",noCurvature:"How sharply the loss bends is not in this run.",eigenvalues:"Eigenvalues of the Hessian",eigenvalue:"eigenvalue \u03BB",density:"density",topEigenvalue:(n,e)=>`The largest is ${n} (off by ${e} at most). `,spectrumReading:"Triangles are single eigenvalues, hollow ones not settled; the line is the density of all, the band its standard error.",withoutDensity:"Triangles are single eigenvalues, hollow ones not settled; the density of all was not measured.",eigenvalueTable:"Eigenvalues in numbers",error:"error",settled:"settled",yes:"yes",no:"no",smallest:"smallest",blockShares:"Where it bends",blockNote:"Each block\u2019s part of all curvature, the trace of the Hessian, with one standard error.",course:"Sharpest direction through training",epoch:"epoch",courseNote:"The largest eigenvalue by epoch; the band is its error.",edge:n=>` Above 2/\u03B7 = ${n} full-batch gradient descent is unstable.`,courseHere:n=>` The upright line is the moment that is shown, epoch ${n}.`,noCourse:"The curvature at moments of training is not in this run.",beside:"Runs side by side",besideSays:"One marker and one camera for all of them.",besideScale:n=>n?" One colour scale: one colour is one loss.":" The losses are different functions, so each run has a scale of its own; compare shapes and accuracies, not colours.",besidePenalties:" Their penalties differ, and are part of the loss.",besidePlanes:n=>n?" This plane is one and the same for all: at one place stand equal parameters.":" Each plane goes through its run\u2019s own trained model: compare shapes; equal places are other models.",ofRun:(n,e)=>`${n}, ${e}`,colourPrediction:"prediction of the trained model",byPrediction:(n,e)=>`Colours are the class that the trained model names; ${n.toLocaleString("en-US")} of ${e.toLocaleString("en-US")} are of another. `,predicted:n=>`the trained model says ${n}`,predictionHead:"prediction",computes:n=>`${n} computes it.`,notLoaded:n=>`The run's data did not come: ${n}`,newer:(n,e)=>`This run was written in format ${n}; this view reads ${e}.`};var Xf={feature:"\u7279\u5F81",group:"\u7279\u5F81\u7EC4",dimension:"\u5D4C\u5165\u7EF4\u5EA6",class:"\u7C7B\u522B",example:"\u6837\u672C"},$f={random:"\u968F\u673A\u5E73\u9762",pca:"\u8BAD\u7EC3\u8DEF\u5F84\u5E73\u9762\uFF08PCA\uFF09"},cl={language:"zh-Hans",other:"English",planeTitle:(n,e)=>$f[n]??e,momentTitle:n=>n.replace(/^epoch /,"\u7B2C ").replace(/(\d)$/,n.startsWith("epoch ")?"$1 \u8F6E":"$1"),view:"\u635F\u5931\u66F2\u9762\u4E0E\u5D4C\u5165\uFF0C\u5F7C\u6B64\u8054\u52A8",controls:"\u6807\u8BB0",plane:"\u5E73\u9762",alpha:"\u03B1",beta:"\u03B2",home:"\u56DE\u5230\u8BAD\u7EC3\u597D\u7684\u6A21\u578B",log:"\u5BF9\u6570\u523B\u5EA6",loss:"\u635F\u5931",accuracy:"\u51C6\u786E\u7387",status:"\u72B6\u6001",surface:"\u635F\u5931\u66F2\u9762",surfaceSays:"\u6BCF\u4E00\u5904\u90FD\u662F\u4E00\u4E2A\u6A21\u578B\uFF0C\u989C\u8272\u8D8A\u6DF1\u9519\u5F97\u8D8A\u5C11\u3002\u62D6\u52A8\u5706\u73AF\uFF0C\u6216\u7528\u65B9\u5411\u952E\uFF0C\u5728\u5176\u95F4\u8D70\u52A8\u3002",marker:"\u635F\u5931\u66F2\u9762\u4E0A\u7684\u6807\u8BB0",markerHelp:"\u65B9\u5411\u952E\u79FB\u52A8\u6807\u8BB0\uFF0C\u6309\u4F4F Shift \u8FDC\u5341\u500D\uFF1BHome \u952E\u56DE\u5230\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u3002",embedding:"\u6807\u8BB0\u5904\u7684\u5D4C\u5165",embeddingSays:"\u6BCF\u4E2A\u70B9\u662F\u4E00\u4E2A\u6837\u672C\u5728\u6807\u8BB0\u5904\u6A21\u578B\u773C\u4E2D\u7684\u6837\u5B50\u3002\u5708\u51FA\u4E00\u4E9B\u70B9\uFF0C\u66F2\u9762\u5C31\u6210\u4E3A\u5B83\u4EEC\u7684\u66F2\u9762\u3002",embeddingHelp:"\u65B9\u5411\u952E\u9010\u4E2A\u67E5\u770B\u6837\u672C\uFF0CEnter \u9009\u53D6\uFF0CEscape \u653E\u5F00\u3002",classes:"\u5404\u7C7B\u522B\u7684\u635F\u5931",classesSays:"\u8BE5\u6A21\u578B\u5728\u6BCF\u4E2A\u7C7B\u522B\u4E0A\u9519\u591A\u5C11\uFF1B\u70B9\u9009\u4E00\u4E2A\u7C7B\u522B\u4EE5\u8DDF\u8E2A\u5B83\u7684\u70B9\u3002",cuts:"\u8FC7\u6807\u8BB0\u7684\u5256\u9762",cutsSays:"\u6CBF\u4E00\u4E2A\u65B9\u5411\u7684\u635F\u5931\uFF0C\u53E6\u4E00\u4E2A\u65B9\u5411\u505C\u5728\u6807\u8BB0\u5904\u3002",cut:n=>`\u6CBF ${n} \u7684\u635F\u5931`,exact:"\u7CBE\u786E\uFF1A\u6A21\u578B\u5728\u6B64\u5904\u8BA1\u7B97\u8FC7",interpolated:n=>`\u63D2\u503C\uFF08\u8BEF\u5DEE ${n}\uFF09`,unknownError:"\u672A\u77E5",exactly:"\u6A21\u578B\u81EA\u5DF1\u7684\u503C",computing:"\u8BA1\u7B97\u4E2D\u2026\u2026",gone:"\u670D\u52A1\u5668\u6CA1\u6709\u56DE\u7B54",exactBoth:(n,e)=>`\u635F\u5931 ${n}\uFF0C\u51C6\u786E\u7387 ${e}`,sampled:n=>`\u6765\u81EA\u90E8\u5206\u6570\u636E\uFF08\xB1 ${n}\uFF09`,stale:"\u8FC7\u65F6\uFF1A\u6B64\u6B21\u52D8\u6D4B\u4E4B\u540E\u8BAD\u7EC3\u53C8\u7EE7\u7EED\u4E86",failed:"\u6B64\u5904\u4E0D\u662F\u6709\u9650\u503C",below:n=>`\u4F4E\u4E8E ${n}`,at:(n,e)=>`\u03B1 = ${n}\uFF0C\u03B2 = ${e}`,said:(n,e,t,i)=>`${n}\uFF1A\u635F\u5931 ${e}${t&&`\uFF0C\u51C6\u786E\u7387 ${t}`}\uFF1B${i}\u3002`,noEmbedding:"\u8FD9\u4E2A\u5E73\u9762\u52D8\u6D4B\u65F6\u6CA1\u6709\u4FDD\u7559\u5D4C\u5165\u3002\u53EA\u8981\u76EE\u6807\u6709\u5D4C\u5165\uFF0Cintaglio.survey \u5C31\u4F1A\u5728\u901A\u9053 \u201Cembedding\u201D \u4E2D\u4FDD\u7559\u5B83\u3002",noClasses:"\u8FD9\u4E2A\u5E73\u9762\u6CA1\u6709\u5404\u7C7B\u522B\u7684\u635F\u5931\u3002\u6570\u636E\u6709\u7C7B\u522B\u65F6\uFF0C\u52D8\u6D4B\u4F1A\u5728\u901A\u9053 \u201Cclass_loss\u201D \u4E2D\u4FDD\u7559\u5B83\u3002",scaleNote:(n,e)=>(n?"\u5BF9\u6570\u523B\u5EA6":"\u7EBF\u6027\u523B\u5EA6")+(e?`\uFF1B\u9AD8\u4E8E ${e}\uFF08\u7B2C 95 \u767E\u5206\u4F4D\uFF09\u7684\u90FD\u662F\u540C\u4E00\u79CD\u989C\u8272`:"")+"\u3002",barsNote:(n,e,t,i)=>`\u6A2A\u6761\u5728\u6574\u4E2A\u66F2\u9762\u4E0A\u4ECE ${n} \u5230 ${e}${t?"\uFF0C\u5BF9\u6570\u523B\u5EA6":""}\uFF1B\u63D2\u503C\uFF08\u8BEF\u5DEE ${i}\uFF09\u3002`,lossNote:(n,e)=>`\u6837\u672C\u81EA\u8EAB\u7684\u635F\u5931\u7ECF\u8FC7\u63D2\u503C\uFF08\u8BEF\u5DEE ${n}\uFF09\u548C\u820D\u5165\uFF08${e}\uFF09\u3002`,embeddingNote:(n,e,t)=>`${n}\u3002\u5750\u6807\u8F74\u5728\u6574\u4E2A\u66F2\u9762\u4E0A\u4E0D\u53D8\uFF1B\u5750\u6807\u7ECF\u8FC7\u63D2\u503C\uFF08\u8BEF\u5DEE ${e}\uFF09\u548C\u820D\u5165\uFF08\u8303\u56F4\u7684 ${t}\uFF09\u3002`,examples:(n,e)=>n===e?`${n} \u4E2A\u6837\u672C`:`${e} \u4E2A\u6837\u672C\u4E2D\u7684 ${n} \u4E2A`,byTarget:(n,e)=>`\u989C\u8272\u4ECE\u6DF1\uFF08\u76EE\u6807 ${n}\uFF09\u5230\u4EAE\uFF08${e}\uFF09\u3002`,byColumn:(n,e,t)=>`\u989C\u8272\u4ECE\u6DF1\uFF08${n} ${e}\uFF09\u5230\u4EAE\uFF08${t}\uFF09\u3002`,byLoss:(n,e)=>`\u989C\u8272\u4E0E\u66F2\u9762\u76F8\u540C\uFF1A\u6DF1\u4E3A\u635F\u5931 ${n}\uFF0C\u4EAE\u4E3A ${e} \u6216\u66F4\u9AD8\u3002`,byMove:n=>`\u989C\u8272\u4ECE\u6DF1\uFF08\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u6240\u653E\u4E4B\u5904\uFF09\u5230\u4EAE\uFF08\u76F8\u8DDD ${n} \u6216\u66F4\u8FDC\uFF09\u3002`,outside:n=>`${n} \u4E2A\u5728\u6846\u5916\uFF0C\u753B\u5728\u8FB9\u4E0A\u3002`,example:n=>`\u6837\u672C ${n}`,target:n=>`\u76EE\u6807 ${n}`,ownLoss:n=>`\u6B64\u5904\u635F\u5931 ${n}`,notDrawn:"\u8BAD\u7EC3\u8DEF\u5F84\u79BB\u8FD9\u4E2A\u5E73\u9762\u5F88\u8FDC\uFF0C\u6CA1\u6709\u753B\u51FA\u3002\u661F\u53F7\u662F\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u3002",drawn:"\u7EA2\u8272\u8DEF\u5F84\u4ECE\u5706\u5708\uFF08\u8BAD\u7EC3\u524D\uFF09\u5230\u661F\u53F7\uFF08\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\uFF09\u3002",save:"\u4FDD\u5B58",savePicture:(n,e)=>`${n}\uFF08${e}\uFF09`,depth:"\u4E09\u7EF4",surfaceDepth:"\u7ACB\u4F53\u7684\u635F\u5931\u66F2\u9762",surfaceDepthSays:"\u9AD8\u5EA6\u548C\u989C\u8272\u90FD\u662F\u635F\u5931\uFF1B\u62D6\u52A8\u4EE5\u73AF\u7ED5\u89C2\u770B\u3002\u767D\u7403\u662F\u6807\u8BB0\u3002",embeddingDepth:"\u5E26\u7B2C\u4E09\u4E2A\u5750\u6807\u7684\u5D4C\u5165",embeddingDepthSays:"\u540C\u6837\u7684\u70B9\u548C\u989C\u8272\uFF0C\u52A0\u4E0A\u6DF1\u5EA6\uFF1B\u62D6\u52A8\u4EE5\u73AF\u7ED5\u89C2\u770B\u3002",turnHelp:"\u65B9\u5411\u952E\u8F6C\u52A8\uFF0C\u52A0\u53F7\u548C\u51CF\u53F7\u62C9\u8FD1\u62C9\u8FDC\uFF0CHome \u952E\u590D\u539F\u3002",withoutWebgl:"\u6D4F\u89C8\u5668\u6B64\u523B\u6CA1\u6709\u63D0\u4F9B WebGL\uFF0C\u6539\u7528\u666E\u901A\u753B\u5E03\u7ED8\u5236\uFF1A\u8F83\u7C97\uFF0C\u5185\u5BB9\u76F8\u540C\u3002",noDepth:"\u8FD9\u4E2A\u5E73\u9762\u52D8\u6D4B\u65F6\u4FDD\u7559\u7684\u5D4C\u5165\u5750\u6807\u4E0D\u8DB3\u4E09\u4E2A\u3002",undo:"\u64A4\u9500",redo:"\u91CD\u505A",time:"\u65F6\u95F4",throughTraining:"\u6574\u4E2A\u8BAD\u7EC3\u8FC7\u7A0B",examplesGroup:"\u6837\u672C",colour:"\u7740\u8272",colourClass:"\u7C7B\u522B",colourTarget:"\u76EE\u6807",colourLoss:"\u6807\u8BB0\u5904\u7684\u635F\u5931",colourMoved:"\u76F8\u5BF9\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u7684\u79FB\u52A8",find:"\u67E5\u627E",findHelp:"\u7F16\u53F7\u3001\u7C7B\u522B\u6216\u6587\u5B57",foundNone:"\u6CA1\u6709\u6837\u672C\u542B\u6709\u5B83\u3002",letGo:"\u653E\u5F00",pickedCount:n=>`\u9009\u53D6\u4E86 ${n.toLocaleString("en-US")} \u4E2A\u6837\u672C`,pickedLoss:(n,e,t)=>`${n}\uFF1B\u5B83\u4EEC\u5728\u6B64\u5904\u7684\u5E73\u5747\u635F\u5931\u4E3A ${e}\uFF08\u5355\u4E2A\u6837\u672C\u7684\u8BEF\u5DEE\uFF1A${t}\uFF09\u3002`,noOwnLoss:"\u8FD9\u4E2A\u5E73\u9762\u52D8\u6D4B\u65F6\u6CA1\u6709\u4FDD\u7559\u5355\u4E2A\u6837\u672C\u7684\u635F\u5931\uFF0C\u6240\u4EE5\u6CA1\u6709\u5B83\u4EEC\u7684\u66F2\u9762\u3002",theirs:n=>`\u6240\u9009 ${n.toLocaleString("en-US")} \u4E2A\u6837\u672C\u7684\u635F\u5931\u3002`,showClass:n=>`\u663E\u793A ${n}`,table:"\u6837\u672C\u8868",rows:(n,e)=>`${e} \u4E2A\u4E2D\u7684 ${n} \u4E2A\uFF0C\u6807\u8BB0\u5904\u635F\u5931\u6700\u9AD8\u7684\u5728\u524D\u3002`,exampleHead:"\u6837\u672C",targetHead:"\u76EE\u6807",lossHead:"\u635F\u5931",imprint:"\u5BF9\u635F\u5931\u7684\u5370\u8BB0",imprintSays:"\u6BCF\u4E2A\u7279\u5F81\u3001\u7C7B\u522B\u6216\u6837\u672C\u5728\u6807\u8BB0\u5904\u5BF9\u635F\u5931\u505A\u4E86\u4EC0\u4E48\uFF1B\u9009\u4E00\u4E2A\uFF0C\u770B\u5B83\u5728\u5404\u5904\u505A\u4E86\u4EC0\u4E48\u3002",imprintOf:"\u5370\u8BB0",imprintTitle:(n,e)=>`${Xf[n]??n}\uFF08${e}\uFF09`,imprintRanking:"\u5370\u8BB0\uFF0C\u5728\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u5904\u6700\u5927\u7684\u5728\u524D",imprintHelp:"\u4E0A\u4E0B\u65B9\u5411\u952E\u9009\u62E9\u53E6\u4E00\u4E2A\u3002",imprintMap:n=>`${n} \u5728\u5404\u5904\u5BF9\u635F\u5931\u505A\u4E86\u4EC0\u4E48`,imprintBars:n=>`\u6A2A\u6761\uFF1A\u6807\u8BB0\u5904\u635F\u5931\u7684\u53D8\u5316\u53CA\u5176 95 % \u533A\u95F4\uFF1B\u6700\u957F\u7684\u5230 ${n}\u3002`,shareBars:n=>`\u6A2A\u6761\uFF1A\u6807\u8BB0\u5904\u635F\u5931\u4E2D\u7684\u4EFD\u989D\u53CA\u5176 95 % \u533A\u95F4\uFF1B\u6700\u957F\u7684\u5230 ${n}\u3002`,imprintNoise:n=>`\u6D45\u8272\uFF1A\u5728\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u5904\u4E0E\u566A\u58F0\u5206\u4E0D\u5F00\uFF1B\u5176\u4F59\u7684\u53EF\u80FD\u6709 ${n} \u51FA\u4E8E\u5076\u7136\u3002`,noise:"\u4E0E\u566A\u58F0\u5206\u4E0D\u5F00",imprintLeft:(n,e)=>`${e} \u4E2A\u4E2D\u7684\u524D ${n} \u4E2A\u3002`,imprintElsewhere:n=>`\u8FD9\u4E2A\u5370\u8BB0\u5728\u5E73\u9762\u201C${n}\u201D\u4E0A\uFF1B\u9009\u90A3\u4E2A\u5E73\u9762\u4E4B\u524D\uFF0C\u6570\u503C\u662F\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u5904\u7684\u3002`,imprintAlone:"\u8FD9\u4E2A\u5370\u8BB0\u7684\u5E73\u9762\u6CA1\u6709\u52D8\u6D4B\uFF1B\u6570\u503C\u662F\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u5904\u7684\u3002",imprintHere:(n,e)=>`${n}\uFF1A\u6807\u8BB0\u5904\u4E3A ${e}\u3002`,imprintThere:(n,e)=>`${n}\uFF1A\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u5904\u4E3A ${e}\u3002`,imprintReading:"\u7EA2\u8272\u4E4B\u5904\u56E0\u5B83\u800C\u4F4E\uFF0C\u84DD\u8272\u4E4B\u5904\u867D\u6709\u5B83\u4ECD\u4F4E\u3002",shareReading:"\u8D8A\u7EA2\uFF0C\u635F\u5931\u4E2D\u5C5E\u4E8E\u5B83\u7684\u8D8A\u591A\u3002",imprintScale:n=>`\u6240\u6709\u7684\u540C\u7528\u4E00\u4E2A\u523B\u5EA6\uFF1B\u8282\u70B9\u4E4B\u95F4\u7684\u8BEF\u5DEE\u81F3\u591A\u4E3A ${n}\u3002`,imprintStale:"\u8FC7\u65F6\uFF1A\u6D4B\u91CF\u4E4B\u540E\u8BAD\u7EC3\u53C8\u7EE7\u7EED\u4E86\u3002",noImprint:"\u8FD9\u6B21\u8FD0\u884C\u4E2D\u6CA1\u6709\uFF1A\u7279\u5F81\u5BF9\u635F\u5931\u505A\u4E86\u4EC0\u4E48\u3002",curvature:"\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u5904\u7684\u66F2\u7387",curvatureSays:"\u635F\u5931\u5728\u90A3\u91CC\u5F2F\u66F2\u5F97\u591A\u5389\u5BB3\uFF1A\u6CBF\u5C11\u6570\u65B9\u5411\u9661\u5CED\uFF0C\u6CBF\u5927\u591A\u6570\u65B9\u5411\u51E0\u4E4E\u5E73\u5766\u3002",curvatureStale:"\u8FC7\u65F6\uFF1A\u6D4B\u91CF\u4E4B\u540E\u8BAD\u7EC3\u53C8\u7EE7\u7EED\u4E86\u3002",noCurvature:"\u8FD9\u6B21\u8FD0\u884C\u4E2D\u6CA1\u6709\uFF1A\u635F\u5931\u5F2F\u66F2\u5F97\u591A\u5389\u5BB3\u3002",eigenvalues:"Hessian \u77E9\u9635\u7684\u7279\u5F81\u503C",eigenvalue:"\u7279\u5F81\u503C \u03BB",density:"\u5BC6\u5EA6",topEigenvalue:(n,e)=>`\u6700\u5927\u7684\u662F ${n}\uFF08\u8BEF\u5DEE\u81F3\u591A ${e}\uFF09\u3002`,spectrumReading:"\u4E09\u89D2\u5F62\u662F\u5355\u4E2A\u7279\u5F81\u503C\uFF0C\u7A7A\u5FC3\u7684\u5C1A\u672A\u6536\u655B\uFF1B\u7EBF\u662F\u5168\u90E8\u7279\u5F81\u503C\u7684\u5BC6\u5EA6\uFF0C\u8272\u5E26\u662F\u5B83\u7684\u6807\u51C6\u8BEF\u5DEE\u3002",withoutDensity:"\u4E09\u89D2\u5F62\u662F\u5355\u4E2A\u7279\u5F81\u503C\uFF0C\u7A7A\u5FC3\u7684\u5C1A\u672A\u6536\u655B\uFF1B\u5168\u90E8\u7279\u5F81\u503C\u7684\u5BC6\u5EA6\u6CA1\u6709\u6D4B\u91CF\u3002",eigenvalueTable:"\u7279\u5F81\u503C\u7684\u6570\u503C",error:"\u8BEF\u5DEE",settled:"\u5DF2\u6536\u655B",yes:"\u662F",no:"\u5426",smallest:"\u6700\u5C0F",blockShares:"\u5728\u4F55\u5904\u5F2F\u66F2",blockNote:"\u6BCF\u4E2A\u90E8\u5206\u5728\u5168\u90E8\u66F2\u7387\uFF08Hessian \u77E9\u9635\u7684\u8FF9\uFF09\u4E2D\u7684\u4EFD\u989D\uFF0C\u9644\u4E00\u4E2A\u6807\u51C6\u8BEF\u5DEE\u3002",course:"\u8BAD\u7EC3\u8FC7\u7A0B\u4E2D\u6700\u9661\u7684\u65B9\u5411",epoch:"\u8F6E",courseNote:"\u5404\u8F6E\u7684\u6700\u5927\u7279\u5F81\u503C\uFF1B\u8272\u5E26\u662F\u5B83\u7684\u8BEF\u5DEE\u3002",edge:n=>`\u9AD8\u4E8E 2/\u03B7 = ${n} \u65F6\uFF0C\u5168\u6279\u91CF\u68AF\u5EA6\u4E0B\u964D\u4E0D\u7A33\u5B9A\u3002`,courseHere:n=>`\u7AD6\u7EBF\u662F\u6B63\u5728\u663E\u793A\u7684\u65F6\u523B\uFF0C\u7B2C ${n} \u8F6E\u3002`,noCourse:"\u8FD9\u6B21\u8FD0\u884C\u4E2D\u6CA1\u6709\uFF1A\u8BAD\u7EC3\u5404\u65F6\u523B\u7684\u66F2\u7387\u3002",beside:"\u5E76\u6392\u7684\u5404\u6B21\u8FD0\u884C",besideSays:"\u5171\u7528\u4E00\u4E2A\u6807\u8BB0\u548C\u4E00\u4E2A\u89C6\u89D2\u3002",besideScale:n=>n?"\u540C\u4E00\u4E2A\u989C\u8272\u523B\u5EA6\uFF1A\u540C\u4E00\u79CD\u989C\u8272\u662F\u540C\u4E00\u4E2A\u635F\u5931\u3002":"\u635F\u5931\u662F\u4E0D\u540C\u7684\u51FD\u6570\uFF0C\u6240\u4EE5\u6BCF\u6B21\u8FD0\u884C\u5404\u6709\u81EA\u5DF1\u7684\u523B\u5EA6\uFF1B\u8BF7\u6BD4\u8F83\u5F62\u72B6\u548C\u51C6\u786E\u7387\uFF0C\u4E0D\u8981\u6BD4\u8F83\u989C\u8272\u3002",besidePenalties:"\u5B83\u4EEC\u7684\u60E9\u7F5A\u9879\u4E0D\u540C\uFF0C\u5E76\u4E14\u662F\u635F\u5931\u7684\u4E00\u90E8\u5206\u3002",besidePlanes:n=>n?"\u8FD9\u4E2A\u5E73\u9762\u5BF9\u5404\u6B21\u8FD0\u884C\u662F\u540C\u4E00\u4E2A\uFF1A\u540C\u4E00\u5904\u662F\u76F8\u540C\u7684\u53C2\u6570\u3002":"\u6BCF\u4E2A\u5E73\u9762\u7ECF\u8FC7\u5404\u81EA\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\uFF1A\u8BF7\u6BD4\u8F83\u5F62\u72B6\uFF1B\u540C\u4E00\u5904\u662F\u4E0D\u540C\u7684\u6A21\u578B\u3002",ofRun:(n,e)=>`${n}\uFF0C${e}`,colourPrediction:"\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u7684\u9884\u6D4B",byPrediction:(n,e)=>`\u989C\u8272\u662F\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u6240\u8BF4\u7684\u7C7B\u522B\uFF1B${e.toLocaleString("en-US")} \u4E2A\u4E2D\u6709 ${n.toLocaleString("en-US")} \u4E2A\u5176\u5B9E\u5C5E\u4E8E\u522B\u7684\u7C7B\u522B\u3002`,predicted:n=>`\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u8BF4\u662F ${n}`,predictionHead:"\u9884\u6D4B",computes:n=>`${n} \u53EF\u4EE5\u8BA1\u7B97\u5B83\u3002`,notLoaded:n=>`\u8FD9\u6B21\u8FD0\u884C\u7684\u6570\u636E\u6CA1\u6709\u5230\u8FBE\uFF1A${n}`,newer:(n,e)=>`\u8FD9\u6B21\u8FD0\u884C\u4EE5\u683C\u5F0F ${n} \u5199\u6210\uFF1B\u6B64\u89C6\u56FE\u80FD\u8BFB ${e}\u3002`};var Sh={en:ll,zh:cl};function Ui(n){let e=navigator.language.slice(0,2).toLowerCase();return Sh[n]??Sh[e]??ll}function Mh(n){return n===cl?"en":"zh"}var ws=class{constructor(e,t=()=>{}){this.send=t;this.values=new Map(Object.entries(e))}send;values;listeners=new Map;get(e){return this.values.get(e)}set(e,t){if(!Object.is(this.values.get(e),t)){this.values.set(e,t);for(let i of[`change:${e}`,"change"])this.listeners.get(i)?.forEach(s=>s())}}on(e,t){let i=this.listeners.get(e)??new Set;this.listeners.set(e,i.add(t))}off(e,t){this.listeners.get(e)?.delete(t)}save_changes(){}};var qf={language:"en",other:"\u4E2D\u6587",progress:"What is going on",starting:"Starting \u2026",training:(n,e)=>`Training: ${n} of ${e} passes over the data`,surveying:(n,e)=>`Surveying the loss surface (${n}): evaluated at ${e} places so far`,working:"At work \u2026",stopping:"Stopping \u2026",stopped:(n,e)=>`Training was stopped after ${n} of ${e} passes; what was finished is kept.`,failed:n=>`It failed: ${n}`,done:"Done.",gone:"The server does not answer any more.",sharpens:"What is below sharpens as results come.",stop:"Stop",again:"Choose anew",lossOf:(n,e)=>`Loss ${n} on what it learns from${e===null?"":`, ${e} on what it has not seen`}`,accuracyOf:(n,e)=>`right: ${n}${e===null?"":`, unseen ${e}`}`,curve:(n,e,t)=>`Loss after each pass: from ${n} to ${e} in ${t} passes`,seen:"learnt from",heldOut:"not seen",intro:"Choose data and a model. It is trained on this machine, in seconds to a minute; then its loss surface is surveyed, and you can walk on it.",data:"Data",own:"A table of your own \u2026",ownNote:"A CSV file with a header, at most 5 MB. It stays on this machine.",file:"File",fileNote:"Commas, semicolons or tabs; UTF-8.",reading:"Reading the table \u2026",table:n=>`${n} columns.`,target:"Column to predict",targetNote:"Words and a few whole numbers are classes; other numbers are predicted as numbers.",learnFrom:"Learn from",allColumns:"all other columns",textColumn:n=>`the texts in \u201C${n}\u201D`,leaveOut:"Leave out",encoder:"Encoder",loss:"Loss",regularizer:"Regulariser",none:"none",noneNote:"Nothing but the data shapes the surface.",weight:"Weight",share:"Share",dim:"Dimensions",epochs:"Passes over the data",lr:"Step size",seed:"Seed",train:"Train and survey",preparing:"Reading the data and making the model \u2026",noAnswer:"The server does not answer; is it still running?",around:{playground:"Playground",walk:"Train a small model, and walk on its loss surface",linked:"Landscape and embedding, linked",all:"All runs",both:"Playground and all runs",report:"The whole report",runs:"Runs so far"},says:{digits:"1,797 handwritten digits of 8 \xD7 8 pixels, ten classes.",iris:"150 flowers by four measures, three species. The quickest.",wine:"178 wines by thirteen chemical measures, three growers.",breast_cancer:"569 biopsies by thirty measures, benign or malignant.",diabetes:"442 patients by ten measures; a number is predicted, how far the disease was a year later.",docstrings:"Some thousand short texts about Python libraries; which library is each of? Takes a few minutes.",karate:"The 34 members of a club and who met whom; which half did each join?",les_miserables:"77 characters of a novel and who shares chapters; to which circle does each belong?",mlp:"Layers of weights with bends between them: it can follow curved borders.",linear:"One matrix: every feature adds its own column. The simplest embedding there is.",fourier:"Waves of random lengths, then one matrix: like a kernel method.",nystroem:"How alike an example is to some chosen ones, then one matrix.",conv:"Small windows that slide over the picture.",lookup:"A vector of its own for every token, averaged over the text.",bag:"The same as looking tokens up and averaging, in one step.",gru:"Reads the text token by token and remembers.",transformer:"Every token looks at all others.",graphconv:"Every node takes the mean of its neighbours, twice.",cross_entropy:"How surprised the model is by the right class. The usual choice.",hinge:"Nothing to pay once the right class leads by a margin: flat parts with sharp edges.",squared_hinge:"The same with smooth edges.",mse:"Half the squared distance to the answer: a bowl for linear models.",mae:"The distance itself: a surface with kinks, calm about outliers.",huber:"Squared when near, straight when far.",supervised_contrastive:"Draws examples of one class together and pushes the others away; no classifier at all.",triplet:"Each example must be nearer to its own class than to another, by a margin.",l2:"Every weight pays for its square: adds the same bowl everywhere.",l1:"Every weight pays for its size: many become zero, with a kink there.",elastic_net:"Half of each.",embedding_norm:"Only the embedding's weights pay for their squares.",dropout:"A share of the embedding is dropped at random in each step.",density:"Only this share of the weights is there at all."}},Yf={language:"zh-Hans",other:"English",progress:"\u6B63\u5728\u8FDB\u884C",starting:"\u6B63\u5728\u542F\u52A8\u2026\u2026",training:(n,e)=>`\u8BAD\u7EC3\uFF1A\u7B2C ${n} \u8F6E\uFF0C\u5171 ${e} \u8F6E`,surveying:(n,e)=>`\u6B63\u5728\u52D8\u6D4B\u635F\u5931\u66F2\u9762\uFF08${n}\uFF09\uFF1A\u5DF2\u8BA1\u7B97 ${e} \u5904`,working:"\u6B63\u5728\u8BA1\u7B97\u2026\u2026",stopping:"\u6B63\u5728\u505C\u6B62\u2026\u2026",stopped:(n,e)=>`\u8BAD\u7EC3\u5728\u7B2C ${n} \u8F6E\uFF08\u5171 ${e} \u8F6E\uFF09\u540E\u505C\u6B62\uFF1B\u5DF2\u5B8C\u6210\u7684\u90E8\u5206\u4FDD\u7559\u3002`,failed:n=>`\u5931\u8D25\uFF1A${n}`,done:"\u5B8C\u6210\u3002",gone:"\u670D\u52A1\u5668\u4E0D\u518D\u5E94\u7B54\u3002",sharpens:"\u7ED3\u679C\u9646\u7EED\u5230\u6765\uFF0C\u4E0B\u65B9\u7684\u56FE\u4F1A\u9010\u6E10\u6E05\u6670\u3002",stop:"\u505C\u6B62",again:"\u91CD\u65B0\u9009\u62E9",lossOf:(n,e)=>`\u635F\u5931\uFF1A\u8BAD\u7EC3\u6570\u636E ${n}${e===null?"":`\uFF0C\u672A\u89C1\u8FC7\u7684\u6570\u636E ${e}`}`,accuracyOf:(n,e)=>`\u6B63\u786E\u7387 ${n}${e===null?"":`\uFF0C\u672A\u89C1\u8FC7\u7684 ${e}`}`,curve:(n,e,t)=>`\u6BCF\u8F6E\u4E4B\u540E\u7684\u635F\u5931\uFF1A${t} \u8F6E\u4E2D\u4ECE ${n} \u5230 ${e}`,seen:"\u8BAD\u7EC3\u6570\u636E",heldOut:"\u672A\u89C1\u8FC7\u7684\u6570\u636E",intro:"\u9009\u62E9\u6570\u636E\u548C\u6A21\u578B\u3002\u8BAD\u7EC3\u5728\u672C\u673A\u8FDB\u884C\uFF0C\u51E0\u79D2\u5230\u4E00\u5206\u949F\uFF1B\u968F\u540E\u52D8\u6D4B\u5176\u635F\u5931\u66F2\u9762\uFF0C\u60A8\u5C31\u53EF\u4EE5\u5728\u4E0A\u9762\u884C\u8D70\u3002",data:"\u6570\u636E",own:"\u81EA\u5DF1\u7684\u8868\u683C\u2026\u2026",ownNote:"\u5E26\u8868\u5934\u7684 CSV \u6587\u4EF6\uFF0C\u6700\u5927 5 MB\u3002\u6587\u4EF6\u53EA\u7559\u5728\u672C\u673A\u3002",file:"\u6587\u4EF6",fileNote:"\u4EE5\u9017\u53F7\u3001\u5206\u53F7\u6216\u5236\u8868\u7B26\u5206\u9694\uFF1BUTF-8 \u7F16\u7801\u3002",reading:"\u6B63\u5728\u8BFB\u53D6\u8868\u683C\u2026\u2026",table:n=>`${n} \u5217\u3002`,target:"\u8981\u9884\u6D4B\u7684\u5217",targetNote:"\u6587\u5B57\u548C\u5C11\u6570\u51E0\u79CD\u6574\u6570\u89C6\u4E3A\u7C7B\u522B\uFF1B\u5176\u4ED6\u6570\u5B57\u6309\u6570\u503C\u9884\u6D4B\u3002",learnFrom:"\u4F9D\u636E",allColumns:"\u5176\u4F59\u6240\u6709\u5217",textColumn:n=>`\u201C${n}\u201D\u4E2D\u7684\u6587\u672C`,leaveOut:"\u4E0D\u4F7F\u7528",encoder:"\u7F16\u7801\u5668",loss:"\u635F\u5931\u51FD\u6570",regularizer:"\u6B63\u5219\u5316",none:"\u65E0",noneNote:"\u66F2\u9762\u53EA\u7531\u6570\u636E\u5851\u9020\u3002",weight:"\u6743\u91CD",share:"\u6BD4\u4F8B",dim:"\u7EF4\u6570",epochs:"\u8BAD\u7EC3\u8F6E\u6570",lr:"\u6B65\u957F",seed:"\u968F\u673A\u79CD\u5B50",train:"\u8BAD\u7EC3\u5E76\u52D8\u6D4B",preparing:"\u6B63\u5728\u8BFB\u53D6\u6570\u636E\u5E76\u5EFA\u7ACB\u6A21\u578B\u2026\u2026",noAnswer:"\u670D\u52A1\u5668\u6CA1\u6709\u5E94\u7B54\uFF1B\u5B83\u8FD8\u5728\u8FD0\u884C\u5417\uFF1F",around:{playground:"\u5B9E\u9A8C\u573A",walk:"\u8BAD\u7EC3\u4E00\u4E2A\u5C0F\u6A21\u578B\uFF0C\u5E76\u5728\u5B83\u7684\u635F\u5931\u66F2\u9762\u4E0A\u884C\u8D70",linked:"\u8054\u52A8\u7684\u635F\u5931\u66F2\u9762\u4E0E\u5D4C\u5165",all:"\u6240\u6709\u8FD0\u884C",both:"\u5B9E\u9A8C\u573A\u4E0E\u6240\u6709\u8FD0\u884C",report:"\u5B8C\u6574\u62A5\u544A\uFF08\u82F1\u6587\uFF09",runs:"\u5DF2\u6709\u7684\u8FD0\u884C"},says:{digits:"1797 \u4E2A 8 \xD7 8 \u50CF\u7D20\u7684\u624B\u5199\u6570\u5B57\uFF0C\u5341\u4E2A\u7C7B\u522B\u3002",iris:"150 \u6735\u9E22\u5C3E\u82B1\u7684\u56DB\u9879\u6D4B\u91CF\uFF0C\u4E09\u4E2A\u54C1\u79CD\u3002\u6700\u5FEB\u3002",wine:"178 \u79CD\u8461\u8404\u9152\u7684\u5341\u4E09\u9879\u5316\u5B66\u6307\u6807\uFF0C\u4E09\u5BB6\u9152\u5E84\u3002",breast_cancer:"569 \u4EFD\u6D3B\u68C0\u7684\u4E09\u5341\u9879\u6D4B\u91CF\uFF0C\u826F\u6027\u6216\u6076\u6027\u3002",diabetes:"442 \u4F4D\u60A3\u8005\u7684\u5341\u9879\u6D4B\u91CF\uFF1B\u9884\u6D4B\u4E00\u4E2A\u6570\u503C\uFF1A\u4E00\u5E74\u540E\u7684\u75C5\u60C5\u3002",docstrings:"\u51E0\u5343\u6BB5\u5173\u4E8E Python \u5E93\u7684\u77ED\u6587\uFF1B\u5404\u5C5E\u4E8E\u54EA\u4E2A\u5E93\uFF1F\u9700\u8981\u51E0\u5206\u949F\u3002",karate:"\u4FF1\u4E50\u90E8\u7684 34 \u540D\u6210\u5458\u53CA\u5176\u5F80\u6765\uFF1B\u540E\u6765\u5404\u81EA\u52A0\u5165\u4E86\u54EA\u4E00\u534A\uFF1F",les_miserables:"\u5C0F\u8BF4\u4E2D\u7684 77 \u4E2A\u4EBA\u7269\u53CA\u5176\u540C\u573A\u7684\u7AE0\u8282\uFF1B\u5404\u5C5E\u4E8E\u54EA\u4E2A\u5708\u5B50\uFF1F",mlp:"\u591A\u5C42\u6743\u91CD\uFF0C\u5C42\u95F4\u6709\u5F2F\u6298\uFF1A\u80FD\u987A\u7740\u5F2F\u66F2\u7684\u8FB9\u754C\u3002",linear:"\u4E00\u4E2A\u77E9\u9635\uFF1A\u6BCF\u4E2A\u7279\u5F81\u52A0\u4E0A\u81EA\u5DF1\u7684\u4E00\u5217\u3002\u6700\u7B80\u5355\u7684\u5D4C\u5165\u3002",fourier:"\u968F\u673A\u6CE2\u957F\u7684\u6CE2\uFF0C\u518D\u4E58\u4E00\u4E2A\u77E9\u9635\uFF1A\u7C7B\u4F3C\u6838\u65B9\u6CD5\u3002",nystroem:"\u6837\u672C\u4E0E\u82E5\u5E72\u9009\u5B9A\u6837\u672C\u7684\u76F8\u4F3C\u5EA6\uFF0C\u518D\u4E58\u4E00\u4E2A\u77E9\u9635\u3002",conv:"\u5728\u56FE\u50CF\u4E0A\u6ED1\u52A8\u7684\u5C0F\u7A97\u53E3\u3002",lookup:"\u6BCF\u4E2A\u8BCD\u5143\u6709\u81EA\u5DF1\u7684\u5411\u91CF\uFF0C\u5BF9\u5168\u6587\u53D6\u5E73\u5747\u3002",bag:"\u4E0E\u67E5\u8868\u518D\u5E73\u5747\u76F8\u540C\uFF0C\u4E00\u6B65\u5B8C\u6210\u3002",gru:"\u9010\u4E2A\u8BCD\u5143\u5730\u8BFB\uFF0C\u5E76\u4E14\u8BB0\u4F4F\u3002",transformer:"\u6BCF\u4E2A\u8BCD\u5143\u90FD\u770B\u5176\u4ED6\u6240\u6709\u8BCD\u5143\u3002",graphconv:"\u6BCF\u4E2A\u8282\u70B9\u53D6\u90BB\u5C45\u7684\u5E73\u5747\uFF0C\u5171\u4E24\u6B21\u3002",cross_entropy:"\u6A21\u578B\u5BF9\u6B63\u786E\u7C7B\u522B\u6709\u591A\u610F\u5916\u3002\u6700\u5E38\u7528\u3002",hinge:"\u6B63\u786E\u7C7B\u522B\u9886\u5148\u4E00\u5B9A\u95F4\u9694\u540E\u4E0D\u518D\u53D7\u7F5A\uFF1A\u5E73\u5766\u7684\u533A\u57DF\uFF0C\u5C16\u9510\u7684\u8FB9\u3002",squared_hinge:"\u540C\u4E0A\uFF0C\u4F46\u8FB9\u662F\u5149\u6ED1\u7684\u3002",mse:"\u5230\u7B54\u6848\u8DDD\u79BB\u5E73\u65B9\u7684\u4E00\u534A\uFF1A\u5BF9\u7EBF\u6027\u6A21\u578B\u662F\u4E00\u53EA\u7897\u3002",mae:"\u8DDD\u79BB\u672C\u8EAB\uFF1A\u66F2\u9762\u6709\u6298\u75D5\uFF0C\u5BF9\u79BB\u7FA4\u503C\u4E0D\u654F\u611F\u3002",huber:"\u8FD1\u5904\u4E3A\u5E73\u65B9\uFF0C\u8FDC\u5904\u4E3A\u76F4\u7EBF\u3002",supervised_contrastive:"\u628A\u540C\u7C7B\u6837\u672C\u62C9\u8FD1\uFF0C\u628A\u5F02\u7C7B\u63A8\u8FDC\uFF1B\u5B8C\u5168\u6CA1\u6709\u5206\u7C7B\u5668\u3002",triplet:"\u6BCF\u4E2A\u6837\u672C\u79BB\u540C\u7C7B\u987B\u6BD4\u79BB\u5F02\u7C7B\u66F4\u8FD1\uFF0C\u5E76\u7559\u6709\u95F4\u9694\u3002",l2:"\u6BCF\u4E2A\u6743\u91CD\u6309\u5176\u5E73\u65B9\u4ED8\u51FA\u4EE3\u4EF7\uFF1A\u5904\u5904\u52A0\u4E0A\u540C\u4E00\u53EA\u7897\u3002",l1:"\u6BCF\u4E2A\u6743\u91CD\u6309\u5176\u5927\u5C0F\u4ED8\u51FA\u4EE3\u4EF7\uFF1A\u8BB8\u591A\u53D8\u4E3A\u96F6\uFF0C\u5E76\u5728\u96F6\u5904\u6709\u6298\u75D5\u3002",elastic_net:"\u4E24\u8005\u5404\u534A\u3002",embedding_norm:"\u53EA\u6709\u5D4C\u5165\u7684\u6743\u91CD\u6309\u5E73\u65B9\u4ED8\u51FA\u4EE3\u4EF7\u3002",dropout:"\u6BCF\u4E00\u6B65\u968F\u673A\u4E22\u5F03\u5D4C\u5165\u7684\u4E00\u90E8\u5206\u3002",density:"\u53EA\u6709\u8FD9\u4E00\u6BD4\u4F8B\u7684\u6743\u91CD\u5B58\u5728\u3002"}};function mi(n){let{around:e,language:t}=Ts(n);for(let i of document.querySelectorAll("[data-says]"))i.textContent=e[i.dataset.says],i.lang=t}function Ts(n){return(["en","zh"].includes(n)?n:navigator.language.slice(0,2).toLowerCase())==="zh"?Yf:qf}var br=class{constructor(e,t){this.address=e;this.hear=t}address;hear;socket=null;waiting=null;asked=!1;ask(e){this.waiting=JSON.stringify(e),this.socket||(this.socket=this.open()),this.next()}open(){let e=new WebSocket(new URL(this.address,location.href.replace(/^http/,"ws")));return e.addEventListener("open",()=>this.next()),e.addEventListener("message",({data:t})=>{this.asked=!1,this.hear(JSON.parse(String(t))),this.next()}),e.addEventListener("close",()=>{let t=this.asked||this.waiting!==null;[this.socket,this.asked,this.waiting]=[null,!1,null],t&&this.hear({error:""})}),e}next(){this.asked||this.waiting===null||this.socket?.readyState!==WebSocket.OPEN||(this.asked=!0,this.socket.send(this.waiting),this.waiting=null)}};var Sr=new WeakMap,Zf=200;function wh(n){for(let e of document.querySelectorAll("[data-intaglio]:not([data-ready])"))e.dataset.waiting?hl.set(e,n):Ah(e,n)}var hl=new WeakMap,Jf=300;function Th(n){return Sr.get(n)?.model}async function Eh(n){let[e,t]=[Sr.get(n),hl.get(n)];if(!e&&t)return document.getElementById(n.dataset.waiting)?.remove(),hl.delete(n),Ah(n,t);if(!e)return;let i=await Ch(n).catch(()=>null);for(;n.matches(":active");)await new Promise(r=>setTimeout(r,Jf));if(i===null||Sr.get(n)!==e)return;let s=Kf(n,document.activeElement);e.close(),e.model.set("payload",i),e.again(),s()?.focus({preventScroll:!0})}function Kf(n,e){let t=r=>`${r.tagName} ${r.className} ${r.ariaLabel??(r.matches("button, summary")?r.textContent:"")}`,i=()=>[...n.querySelectorAll("*")].filter(r=>t(r)===t(e)),s=n.contains(e)?i().indexOf(e):-1;return()=>s<0?void 0:i()[s]}async function Ah(n,e){try{let t=await Ch(n);t!==null&&Qf(n,jf(n,t),e)}catch(t){n.append(R("p",{class:"ig-missing",role:"alert"},Ui("").notLoaded(String(t.message)))),n.dataset.ready="refused"}}function jf(n,e){if(!n.dataset.live)return new ws({payload:e});let t=new br(n.dataset.live,s=>i.set("exact",s)),i=new ws({payload:e,live:!0},s=>t.ask(s));return i}async function Ch(n){let e=n.dataset.intaglio;if(!e){let i=n.querySelector("script[type='application/json']")?.textContent;return i?JSON.parse(i):null}let t=await fetch(e);if(!t.ok)throw new Error((await t.text()).trim());return t.json()}function Qf(n,e,t){let i=()=>{for(let[a,o]of Object.entries(Di(location.hash)))e.set(a,o)};i();let s={model:e,close:t({model:e,el:n}),again:()=>{s.close=t({model:e,el:n})}};Sr.set(n,s),mi(e.get("language")??""),e.on("change:language",()=>mi(e.get("language"))),Di(location.hash).plane&&n.scrollIntoView();let r=0;e.on("change",()=>{clearTimeout(r),r=window.setTimeout(()=>history.replaceState(null,"",bh(Ni(e))),Zf)}),window.addEventListener("hashchange",i)}var ep=["dim","epochs","lr","seed","weight"];function ul({regularizers:n},e){return n.find(t=>t.name===e)?.weight??null}function Rh(n,e,t){let s={...t===void 0?{data:e.data}:{table:t,target:e.target,text:e.text||null,drop:e.drop},encoder:e.encoder,loss:e.loss},r=ul(n,e.regularizer)!==null;r&&(s.regularizer=e.regularizer);for(let a of ep)e[a]!==void 0&&(r||a!=="weight")&&(s[a]=tp(e[a]));return s}function tp(n){return n.trim()&&Number.isFinite(Number(n))?Number(n):n}var gi="@own";function Ph(){for(let n of document.querySelectorAll("[data-intaglio-playground]:not([data-ready])"))n.dataset.ready="loading",new ml(n).begin()}var ml=class{constructor(e){this.el=e;let t=new URLSearchParams(location.hash.slice(1));this.language=t.get("language")??"",this.fields={...Object.fromEntries(t),drop:[]},e.append(this.root)}el;root=R("div",{class:"ig ig-playground"});choices;fields;brought=null;language;async begin(){try{this.choices=await fl(await fetch(`${this.address}/choices`)),this.build()}catch(e){this.root.append(R("p",{class:"ig-missing",role:"alert"},pl(e,this.words)))}this.el.dataset.ready="true"}get address(){return this.el.dataset.intaglioPlayground}get words(){return Ts(this.language)}build(){let{words:e,fields:t}=this,i=document.activeElement instanceof HTMLElement&&this.root.contains(document.activeElement)?document.activeElement.dataset.name:"",{kind:s,answers:r,data:a}=this.kind(),o=R("form",{class:"ig-form",novalidate:""});if(o.append(this.select("data",e.data,[...this.choices.data.map(({name:u})=>u),gi],u=>u===gi?e.own:u)),t.data===gi&&o.append(...this.ofTable()),s){o.append(this.select("encoder",e.encoder,this.choices.encoders[s].map(({name:d})=>d))),o.append(this.select("loss",e.loss,r.map(({name:d})=>d))),o.append(this.select("regularizer",e.regularizer,["",...this.choices.regularizers.map(({name:d})=>d)],d=>d||e.none));let u=ul(this.choices,t.regularizer);u!==null&&o.append(this.number("weight",["dropout","density"].includes(t.regularizer??"")?e.share:e.weight,u));for(let d of["dim","epochs","lr","seed"])o.append(this.number(d,e[d],a?.[d]??this.choices.defaults[d]))}let l=R("button",{type:"submit","data-name":"send",class:"ig-send"},e.train);l.disabled=!s;let c=R("button",{type:"button","data-name":"language",lang:e.language==="en"?"zh-Hans":"en"},e.other),h=R("p",{class:"ig-state",role:"status"});c.addEventListener("click",()=>{this.language=e.language==="en"?"zh":"en",this.build()}),o.addEventListener("submit",u=>{u.preventDefault(),this.send(l,h)}),o.append(R("p",{class:"ig-controls"},l,c),h),mi(this.language),this.root.lang=e.language,this.root.replaceChildren(R("p",{},e.intro),o),i&&this.root.querySelector(`[data-name="${i}"]`)?.focus()}kind(){let{fields:e,choices:t}=this;if(e.data===gi){let s=this.brought?.columns.find(({name:r})=>r===e.target);return s?{kind:e.text?"text":"table",answers:t.losses[s.number&&s.values>20?"number":"classes"]}:{kind:"",answers:[]}}let i=t.data.find(({name:s})=>s===e.data)??t.data[0];return{kind:i.kind,answers:t.losses[i.answer],data:i}}ofTable(){let{words:e,fields:t}=this,i=R("input",{type:"file",accept:".csv,.tsv,.txt","data-name":"file"}),s=R("p",{class:"ig-note",role:"status"},this.brought?`${this.brought.table}: ${e.table(this.brought.columns.length)}`:e.fileNote);i.addEventListener("change",()=>{this.bring(i,s)});let r=[dl(e.file,i,s)];if(!this.brought)return r;let a=this.brought.columns.map(({name:l})=>l);r.push(this.select("target",e.target,a,void 0,e.targetNote));let o=this.brought.columns.filter(({name:l,number:c})=>!c&&l!==t.target).map(({name:l})=>l);return r.push(this.select("text",e.learnFrom,["",...o],l=>l?e.textColumn(l):e.allColumns)),t.text||r.push(this.leavings(a.filter(l=>l!==t.target))),r}leavings(e){let t=R("fieldset",{class:"ig-drop"},R("legend",{},this.words.leaveOut));for(let i of e){let s=R("input",{type:"checkbox"});s.checked=this.fields.drop.includes(i),s.addEventListener("change",()=>{this.fields.drop=s.checked?[...this.fields.drop,i]:this.fields.drop.filter(r=>r!==i)}),t.append(R("label",{class:"ig-check"},s,R("bdi",{},i)))}return t}select(e,t,i,s=a=>a,r){let{words:a,fields:o}=this,l=R("select",{"data-name":e},...i.map(u=>R("option",{value:u},s(u)))),c=o[e]??"";o[e]=l.value=i.includes(c)?c:i[0],l.addEventListener("change",()=>{if(o[e]=l.value,e==="data")for(let u of["encoder","loss","dim","epochs","lr"])delete o[u];e==="regularizer"&&delete o.weight,this.build()});let h=r??(e==="data"&&l.value===gi?a.ownNote:e==="regularizer"&&!l.value?a.noneNote:this.says(l.value));return dl(t,l,R("p",{class:"ig-note"},h))}says(e){let{data:t,encoders:i,losses:s,regularizers:r}=this.choices,a=[t,...Object.values(i),...Object.values(s),r].flat();return this.words.says[e]??a.find(o=>o.name===e)?.says??""}number(e,t,i){let[s,r]=this.choices.numbers[e]??[0,1e3],a=R("input",{type:"number","data-name":e,min:String(s),max:String(r),step:"any"});return a.value=this.fields[e]??String(i),this.fields[e]=a.value,a.addEventListener("input",()=>this.fields[e]=a.value),dl(t,a)}async bring(e,t){let i=e.files?.[0];if(i){t.textContent=this.words.reading;try{let s=`${this.address}/table?${new URLSearchParams({name:i.name})}`;this.brought=await fl(await fetch(s,{method:"POST",body:i})),Object.assign(this.fields,{target:this.brought.columns.at(-1).name,text:"",drop:[]}),this.build()}catch(s){t.textContent=pl(s,this.words),t.classList.add("ig-wrong")}}}async send(e,t){[e.disabled,t.textContent]=[!0,this.words.preparing],t.classList.remove("ig-wrong");try{let i=Rh(this.choices,this.fields,this.fields.data===gi?this.brought?.table:void 0),s=await fl(await fetch(`${this.address}/begin`,{method:"POST",body:JSON.stringify(i)}));this.remember(),location.assign(`/run/${encodeURIComponent(s.run)}${this.language?`#language=${this.language}`:""}`)}catch(i){t.textContent=pl(i,this.words),t.classList.add("ig-wrong")}e.disabled=!1}remember(){let{drop:e,target:t,text:i,...s}=this.fields,r=Object.entries({...s,language:this.language}).filter(([,a])=>a);this.fields.data!==gi&&history.replaceState(null,"",`#${new URLSearchParams(r)}`)}};function dl(n,e,t){return e.id=ln(),t&&(t.id=ln(),e.setAttribute("aria-describedby",t.id)),R("div",{class:"ig-field"},R("label",{for:e.id},n),e,...t?[t]:[])}async function fl(n){if(!n.ok)throw new Error((await n.text()).trim());return n.json()}function pl(n,e){return n instanceof TypeError?e.noAnswer:n.message}function Ce(n){if(!Number.isFinite(n))return"\u2013";let e=Math.abs(n);return n&&!(e>=1e-4&&e<1e6)?yi(Ih(n)):e>=100?yi(Math.round(n).toLocaleString("en-US")):yi(String(Number(n.toPrecision(3))))}function Fi(n,e){if(!Number.isFinite(n))return"\u2013";if(e===null||!Number.isFinite(e)||e===0)return Ce(n);let t=Math.max(0,1-Math.floor(Math.log10(e)));return t>7?`${Ce(n)} \xB1 ${Ih(e,0)}`:`${yi(n.toFixed(t))} \xB1 ${e.toFixed(t)}`}function Dn(n,e=1){return Number.isFinite(n)?`${yi((100*n).toFixed(e))} %`:"\u2013"}function vn(n){return`${Number((100*n).toPrecision(2))} %`}function yi(n){return n.replace("-","\u2212")}function Ih(n,e=1){let[t,i]=n.toExponential(e).split("e"),s=Math.abs(Number(i));return`${Number(t)}e${i[0]}${s<10?"0":""}${s}`}var[Nh,gl,Mr]=[320,96,4];function np(n,e,t,i){let s=t-e||1;return n.map((r,a)=>[Mr+a/Math.max(1,i)*(Nh-2*Mr),gl-Mr-(r-e)/s*(gl-2*Mr)])}function Dh(n,e,t){let i=[e.train_loss??[],e.test_loss??[]],s=i.flat();if(i[0].length<2)return null;let r=s.every(d=>d>0),a=d=>r?Math.log(d):d,[o,l]=[Math.min(...s.map(a)),Math.max(...s.map(a))],c=Lh("svg",{viewBox:`0 0 ${Nh} ${gl}`,role:"img",class:"ig-curve"}),[h,u]=[i[0][0],i[0][i[0].length-1]].map(Ce);return c.setAttribute("aria-label",n.curve(h,u,i[0].length-1)),i.forEach((d,p)=>{let g=np(d.map(a),o,l,t).map(x=>x.map(m=>m.toFixed(1)).join(","));c.append(Lh("polyline",{points:g.join(" "),class:p?"ig-line-test":"ig-line-train"}))}),c}function Lh(n,e){let t=document.createElementNS("http://www.w3.org/2000/svg",n);for(let[i,s]of Object.entries(e))t.setAttribute(i,s);return t}function yl({history:n}){return Math.max(0,(n.train_loss?.length??0)-1)}function Uh(n,e){let[t,i]=[yl(n),n.epochs??0],s=n.job?.error||n.error||(n.fit.startsWith("failed: ")?n.fit.slice(8):"");if(s&&!n.busy)return{text:e.failed(s),share:void 0,wrong:!0};if(n.job?.state==="stopping")return{text:e.stopping,share:null,wrong:!1};if(n.busy&&n.fit==="running")return{text:e.training(t,i),share:i?t/i:null,wrong:!1};if(n.surveys.length){let r=n.surveys.reduce((a,{evaluations:o})=>a+(o??0),0);return{text:e.surveying(n.surveys.map(({name:a})=>a).join(", "),r),share:null,wrong:!1}}return n.busy?{text:e.working,share:null,wrong:!1}:n.job?.state==="running"?{text:e.starting,share:null,wrong:!1}:n.fit==="interrupted"?{text:e.stopped(t,i),share:void 0,wrong:!1}:n.job?.state==="done"?{text:e.done,share:void 0,wrong:!1}:null}function Fh({history:n},e){let t=c=>Dn(c).replace(" ","\xA0"),i=c=>n[c]?.at(-1),[s,r]=[i("train_loss"),i("test_loss")];if(s===void 0)return"";let[a,o]=[i("train_accuracy"),i("test_accuracy")],l=e.lossOf(Ce(s),r===void 0?null:Ce(r));return a===void 0?l:`${l}${e.language==="en"?"; ":"\uFF1B"}${e.accuracyOf(t(a),o===void 0?null:t(o))}`}function Oh(){for(let n of document.querySelectorAll("[data-intaglio-progress]:not([data-listening])"))n.dataset.listening="true",new xl(n)}var xl=class{constructor(e){this.el=e;this.shown=Number(e.dataset.version??0);let t=R("p",{class:"ig-controls"},this.stop,this.again),i=R("div",{class:"ig-curves"},this.drawing,R("div",{},this.legend,this.note));this.root.append(this.line,this.bar,i,t),this.root.hidden=!0,mi(Di(location.hash).language??""),e.append(R("div",{class:"ig"},this.root,this.live)),this.stop.addEventListener("click",()=>{this.ask("stop",{run:decodeURIComponent(location.pathname.split("/").pop()??"")})}),this.listen()}el;view=document.querySelector("[data-intaglio]");bar=R("progress",{max:"1"});line=R("p",{class:"ig-headline"});drawing=R("div",{});note=R("p",{class:"ig-note"});legend=R("p",{class:"ig-note ig-legend"});stop=R("button",{type:"button"});again=R("a",{href:"/"});live=R("p",{class:"ig-live",role:"status","aria-live":"polite"});root=R("div",{class:"ig-underway",role:"region"});shown;announced="";renewing=Promise.resolve();told=null;listen(){let e=new WebSocket(new URL(this.el.dataset.intaglioProgress,location.href.replace(/^http/,"ws")));e.addEventListener("message",({data:t})=>this.hear(JSON.parse(String(t)))),e.addEventListener("close",()=>{this.told?.busy&&this.say({text:this.words.gone,share:void 0,wrong:!0},this.told)})}get words(){return Ts(this.view&&Th(this.view)?.get("language")||Di(location.hash).language||"")}hear(e){let t={...ip,...e},i=this.told;this.told=t;let s=Uh(t,this.words),r=document.getElementById("waiting");if(r&&(r.hidden=t.busy||s?.share!==void 0),this.root.hidden=s===null&&!i?.busy,this.say(s??{text:this.words.done,share:void 0,wrong:!1},t),this.view&&t.drawable&&t.version!==this.shown){this.shown=t.version;let{view:a}=this;this.renewing=this.renewing.then(()=>Eh(a))}}say({text:e,share:t,wrong:i},s){let{words:r,bar:a}=this;this.root.lang=r.language,this.root.setAttribute("aria-label",r.progress),this.line.textContent=e,this.line.classList.toggle("ig-wrong",i),a.hidden=t===void 0,a.setAttribute("aria-label",e),typeof t=="number"?a.value=t:a.removeAttribute("value");let o=Dh(r,s.history,s.epochs??yl(s));this.drawing.replaceChildren(...o?[o]:[]),this.legend.replaceChildren(...o?sp(r,s):[]),this.note.textContent=[Fh(s,r),s.drawable&&t===null?r.sharpens:""].filter(Boolean).join(r.language==="en"?". ":"\u3002"),this.stop.textContent=r.stop,this.stop.hidden=s.job?.state!=="running",this.again.textContent=r.again,this.again.hidden=!this.el.dataset.playground,this.announce(i?e:e.replace(/\d[\d.,]*/g,""),e)}announce(e,t){e===this.announced||this.root.hidden||(this.announced=e,this.live.textContent=t)}async ask(e,t){await fetch(`${this.el.dataset.playground}/${e}`,{method:"POST",body:JSON.stringify(t)})}},ip={busy:!1,fit:"",epochs:null,history:{},surveys:[],drawable:!1,version:0,job:null};function sp(n,{history:e}){return[["train",n.seen],...e.test_loss?[["test",n.heldOut]]:[]].map(([i,s])=>R("span",{class:`ig-key-${i}`},s))}function Oi(n,e,t){let i=Float64Array.from(n).filter(Number.isFinite).sort(),[s,r]=[i[0],i[i.length-1]],o=s<=0&&t>0&&(e??r/t>20)?t:s,l=o>0&&r/o>20,c=(e??l)&&o>0,h=l?ap(i,95):r;return h>o||(h=r),h-o<=1e-9*Math.max(Math.abs(o),Math.abs(h))&&(h=o+Math.max(Math.abs(o),1)*.001),{low:o,high:h,log:c,clipped:h<r}}function Ft(n,e){let t=n.log?i=>Math.log(Math.max(i,1e-300)):i=>i;return(t(e)-t(n.low))/(t(n.high)-t(n.low))}function Bh(n,e){return Array.from({length:e},(t,i)=>{let s=i/(e-1);return n.log?n.low*(n.high/n.low)**s:n.low+s*(n.high-n.low)})}function Bi(n,e=6){return n.log?rp(n):ki(n.low,n.high,e)}function ki(n,e,t=6){let i=10**Math.floor(Math.log10((e-n)/(t-1))),s=[1,2,2.5,5,10].find(o=>(e-n)/(i*o)<=t)??10,r=i*s,a=[];for(let o=Math.ceil(n/r-1e-9);o*r<=e+1e-9*r;o++)a.push(o===0?0:o*r);return a}function rp({low:n,high:e}){let t=[];for(let i of[[1],[1,3],[1,2,5],[1,1.5,2,3,4,5,7]]){t=[];for(let s=Math.floor(Math.log10(n));s<=Math.ceil(Math.log10(e));s++)for(let r of i)t.push(+`${r}e${s}`);if(t=t.filter(s=>s>=n&&s<=e),t.length>=4)return t}return t}function ap(n,e){let t=(n.length-1)*e/100,i=Math.floor(t);return n[i]+(t-i)*((n[i+1]??n[i])-n[i])}function zi({payload:n,theme:e,chosen:t},i){return t===i&&n.classes.length>10?e.accent:n.colours[e.dark?"dark":"light"][i]??e.muted}function kh(n,{choose:e,toggle:t}){let i=R("ul",{}),s=R("p",{class:"ig-missing"},n.noClasses),r=R("p",{class:"ig-note"}),a=Vt(n.classes,n.classesSays,"classes");a.append(i,s,r);let o=[],l;function c(u){let d=u.plane.classes===u.payload.classes.length?u.plane.classes:0;i.hidden=d===0,s.hidden=d>0,r.hidden=d===0,o.length!==d&&(o=Array.from({length:d},(x,m)=>op(u.payload.classes[m],n,()=>e(m),()=>t(m))),i.replaceChildren(...o.map(({eye:x,button:m})=>R("li",{},x,m)))),d&&(l=Oi(u.plane.classLoss,u.scale.log,lp(u.plane.classLoss)));let p=u.plane.payload.class_error,g=p===null?n.unknownError:vn(p);d&&(r.textContent=n.barsNote(Ce(l.low),Ce(l.high),l.log,g)),h(u)}function h(u){let{reading:d,chosen:p}=u;o.forEach(({eye:g,button:x,swatch:m,bar:f,value:_},T)=>{g.checked=!u.state.hidden.includes(T),m.style.background=f.style.background=zi(u,T);let M=d.classLoss?.[T]??NaN,A=Math.min(1,Math.max(0,Ft(l,M)));f.style.transform=`scaleX(${Number.isFinite(A)?A:0})`,_.textContent=Ce(M),x.setAttribute("aria-pressed",String(p===T))})}return{el:a,draw:c,move:h}}function op(n,e,t,i){let s=R("input",{type:"checkbox","aria-label":e.showClass(n)});s.addEventListener("change",i);let[r,a]=[R("i",{class:"ig-swatch"}),R("i",{class:"ig-bar"})],o=R("span",{class:"ig-number"}),l=R("span",{class:"ig-track"},a),c=R("bdi",{class:"ig-name"},n),h=R("button",{type:"button","aria-pressed":"false"},r,c,l,o);return h.addEventListener("click",t),{eye:s,button:h,swatch:r,bar:a,value:o}}function lp(n){return Math.min(...Array.from(n).filter(e=>e>0))}var cp={float64:Float64Array,float32:Float32Array,int32:Int32Array,int16:Int16Array,uint8:Uint8Array};function ke(n){let e=atob(n.data),t=new Uint8Array(e.length);for(let r=0;r<t.length;r++)t[r]=e.charCodeAt(r);let i=new cp[n.dtype](t.buffer),s=n.shape.reduce((r,a)=>r*a,1);if(i.length!==s)throw new Error(`${i.length} numbers came, ${s} were expected`);return i}function ht({left:n,width:e,x:t},i){return n+(i-t[0])/(t[1]-t[0])*e}function qt({top:n,height:e,y:t},i){return n+e-(i-t[0])/(t[1]-t[0])*e}function wr({left:n,width:e,x:t},i){return t[0]+(i-n)/e*(t[1]-t[0])}function Tr({top:n,height:e,y:t},i){return t[0]+(n+e-i)/e*(t[1]-t[0])}function Er(n,e){let t=[];for(let i of n)(!t.length||(i[0]-t[t.length-1][0])*e>=16)&&t.push(i);return t}function nn(n,e,t,i){let{left:s,top:r,width:a,height:o}=e;n.save(),n.font=t.font,n.strokeStyle=t.rule,n.lineWidth=1,n.strokeRect(s+.5,r+.5,a-1,o-1),n.fillStyle=t.muted,n.textAlign="center",n.textBaseline="top";for(let l of ki(...e.x,Math.max(3,Math.min(6,a/56))))n.fillText(zh(l),ht(e,l),r+o+6);n.textAlign="right",n.textBaseline="middle";for(let[l,c]of i.yTicks??hp(e))n.fillText(c,s-6,r+o*(1-l));n.fillStyle=t.ink,n.textAlign="center",i.xLabel&&(n.textBaseline="top",n.fillText(i.xLabel,s+a/2,r+o+22)),i.yLabel&&(n.textBaseline="alphabetic",n.translate(s-34,r+o/2),n.rotate(-Math.PI/2),n.fillText(i.yLabel,0,0)),n.restore()}function hp({y:n,height:e}){return ki(...n,Math.max(3,Math.min(6,e/40))).map(i=>[(i-n[0])/(n[1]-n[0]),zh(i)])}function zh(n){return yi(String(Number(n.toPrecision(6))))}var up=.04,_l=5;function Hh(n,e){return{single:(n?Array.from(ke(n.eigenvalue)):[]).map((i,s)=>({value:i,sure:n.converged[s]})),density:e&&{at:ke(e.eigenvalue),value:ke(e.density),error:ke(e.standard_error),floor:e.floor}}}function dp({single:n,density:e}){let t=e?Array.from(e.at).filter((o,l)=>e.value[l]+e.error[l]>=e.floor):[],i=[0,...n.map(({value:o})=>o),...t],[s,r]=[i.reduce((o,l)=>Math.min(o,l)),i.reduce((o,l)=>Math.max(o,l))],a=up*(r-s||1);return[s-a,r+a]}function Gh(n,[e,t],i,s,r){let{single:a,density:o}=i,l={left:56,top:8,width:Math.max(1,e-64),height:Math.max(1,t-50),x:dp(i),y:[0,1]},c=l.top+l.height;o&&fp(n,l,o,s);let h=o?Bi(vl(o)).map(u=>[Ft(vl(o),u),Ce(u)]):[];nn(n,l,s,{xLabel:r.eigenvalue,...o&&{yLabel:r.density},yTicks:Er(h,l.height)}),bl(n,ht(l,0),l.top,c,s.rule);for(let{value:u,sure:d}of a)pp(n,ht(l,u),c-2,d,s)}function vl({value:n,floor:e}){return{low:e,high:Math.max(e*10,3*Array.from(n).reduce((t,i)=>Math.max(t,i),0)),log:!0,clipped:!1}}function fp(n,e,t,i){let{at:s,value:r,error:a,floor:o}=t,l=vl(t),c=d=>e.top+e.height*(1-Math.max(0,Ft(l,Math.max(d,o)))),h=s.length;n.beginPath();for(let d=0;d<h;d++)n.lineTo(ht(e,s[d]),c(r[d]+a[d]));for(let d=h-1;d>=0;d--)n.lineTo(ht(e,s[d]),c(r[d]-a[d]));n.closePath(),n.fillStyle=i.accent,n.globalAlpha=.3,n.fill(),n.globalAlpha=1,n.beginPath();let u=!1;for(let d=0;d<h;d++){let p=r[d]>=o;p&&u?n.lineTo(ht(e,s[d]),c(r[d])):p&&n.moveTo(ht(e,s[d]),c(r[d])),u=p}n.strokeStyle=i.accent,n.lineWidth=1.6,n.stroke()}function pp(n,e,t,i,{ink:s,paper:r}){n.beginPath(),n.moveTo(e-_l,t),n.lineTo(e+_l,t),n.lineTo(e,t-2*_l),n.closePath(),n.fillStyle=i?s:r,n.strokeStyle=s,n.lineWidth=1.2,n.fill(),n.stroke()}function bl(n,e,t,i,s){n.strokeStyle=s,n.lineWidth=1,n.beginPath(),n.moveTo(e,t),n.lineTo(e,i),n.stroke()}var mp=3;function Vh({epoch:n,top_eigenvalue:e,residual:t,edge:i}){return{epoch:[...ke(n)],value:[...ke(e)],error:[...ke(t)],edge:i}}function gp({value:n,error:e,edge:t}){let i=n.map((a,o)=>[a-e[o],a+e[o]]).filter(a=>a.every(Number.isFinite)),s=Math.max(...i.map(([,a])=>a),0)||1;return[1.1*Math.min(0,...i.map(([a])=>a)),1.1*(t!==null&&t<=mp*s?Math.max(t,s):s)]}function Wh(n,[e,t],i,s,r,a){let{epoch:o,value:l,error:c,edge:h}=i,u=[Math.min(...o),Math.max(...o)],d=.03*(u[1]-u[0]||1),g={...{left:56,top:8,width:Math.max(1,e-64),height:Math.max(1,t-50)},x:[u[0]-d,u[1]+d],y:gp(i)},x=(f,_)=>[ht(g,o[f]),qt(g,_)],m=o.map((f,_)=>_).filter(f=>Number.isFinite(l[f]));n.beginPath();for(let f of m)n.lineTo(...x(f,l[f]+c[f]));for(let f of[...m].reverse())n.lineTo(...x(f,l[f]-c[f]));n.closePath(),n.fillStyle=n.strokeStyle=r.accent,n.globalAlpha=.25,n.fill(),n.globalAlpha=1,n.beginPath();for(let f of m)n.lineTo(...x(f,l[f]));n.lineWidth=2,n.stroke();for(let f of m)n.beginPath(),n.arc(...x(f,l[f]),3.2,0,2*Math.PI),n.fill();h!==null&&h<=g.y[1]&&yp(n,g,h,r),s!==null&&s>=g.x[0]&&s<=g.x[1]&&bl(n,ht(g,s),g.top,g.top+g.height,r.ink),nn(n,g,r,{xLabel:a.epoch,yLabel:"\u03BB\u2081"})}function yp(n,e,t,{muted:i}){n.strokeStyle=i,n.lineWidth=1.2,n.beginPath();for(let s=e.left;s<e.left+e.width;s+=8)n.moveTo(s,qt(e,t)),n.lineTo(Math.min(s+5,e.left+e.width),qt(e,t));n.stroke()}function Ar(){let[n,e]=[R("i",{class:"ig-change"}),R("i",{class:"ig-whisker"})],t=R("span",{class:"ig-track"},n,e);function i({value:s,half:r},{low:a,high:o}){let l=c=>`${100*c/(o-a)}%`;n.hidden=!Number.isFinite(s),e.hidden=!(r>0),Object.assign(n.style,{left:l(Math.min(0,s)-a),width:l(Math.abs(s))}),Object.assign(e.style,{left:l(s-r-a),width:l(2*r)})}return{el:t,bar:n,show:i}}function Cr(n){let e=n.filter(({value:s,half:r})=>Number.isFinite(s+r)),t=Math.min(0,...e.map(({value:s,half:r})=>s-r)),i=Math.max(0,...e.map(({value:s,half:r})=>s+r));return{low:t,high:i>t?i:t+1}}function Hi(n,e,t){let[i,s]=t.computes("\0").split("\0");return R("p",{class:"ig-missing"},`${n} ${i}`,R("code",{},e),s)}function Xh(n,{name:e,curvature:t}){let i=Vt(n.curvature,n.curvatureSays,"curvature"),s=`intaglio curvature ${e}`;if(!t)return i.append(Hi(n.noCurvature,s,n)),{el:i,draw:()=>{},move:()=>{}};let r=[xp(n,t),vp(n,t.blocks,s),bp(n,t.along,s)];return t.stale&&i.append(R("p",{class:"ig-note"},n.curvatureStale)),i.append(R("div",{class:"ig-thirds"},...r.map(a=>a.el))),{el:i,draw:a=>r.forEach(o=>o.draw?.(a)),move:()=>{}}}function xp(n,{eigenvalues:e,density:t}){let i=Hh(e,t),s=new Ut(n.eigenvalues),r=R("div",{class:"ig-stage ig-mid"},s.canvas),a=e?n.topEigenvalue(Ce(ke(e.eigenvalue)[0]),Ce(ke(e.residual)[0])):"",o=R("p",{class:"ig-note"},a+(t?n.spectrumReading:n.withoutDensity));s.canvas.setAttribute("aria-label",`${n.eigenvalues}. ${o.textContent}`);let l=[...e?[_p(n,e)]:[],...t?[R("p",{class:"ig-note"},`${t.caption}.`)]:[]];return{el:R("div",{},R("h4",{},n.eigenvalues),r,o,...l),draw:({theme:h})=>{s.fit(r.clientWidth,r.clientHeight),Gh(s.context,[s.width,s.height],i,h,n)}}}function _p(n,{eigenvalue:e,residual:t,converged:i,largest:s}){let[r,a]=[ke(e),ke(t)],o=["",n.eigenvalue,n.error,n.settled].map(h=>R(h?"th":"td",h?{scope:"col"}:{},h)),l=i.map((h,u)=>{let d=[String(Number(r[u].toPrecision(5))).replace("-","\u2212"),Ce(a[u]),h?n.yes:n.no],p=R("th",{scope:"row"},u<s?String(u+1):n.smallest);return R("tr",{},p,...d.map(g=>R("td",{},g)))}),c=R("table",{},R("thead",{},R("tr",{},...o)),R("tbody",{},...l));return R("details",{class:"ig-numbers"},R("summary",{},n.eigenvalueTable),c)}function vp(n,e,t){let i=R("h4",{},n.blockShares);if(!e)return{el:R("div",{},i,Hi(n.noCurvature,t,n))};let[s,r]=[ke(e.share),ke(e.share_standard_error)],a=e.names.map((u,d)=>({value:s[d],half:r[d]||0})),o=Cr(a),l=e.names.map((u,d)=>{let p=Ar();p.show(a[d],o);let g=Dn(s[d])+(a[d].half>=5e-4?` \xB1 ${Dn(a[d].half)}`:"");return R("li",{class:u==="embedding"||u==="body"?"ig-whole":""},R("bdi",{class:"ig-name"},u),p.el,R("span",{class:"ig-number"},g))}),c=R("ul",{class:"ig-bars"},...l),h=R("p",{class:"ig-note"},n.blockNote);return{el:R("div",{},i,c,h,R("p",{class:"ig-note"},`${e.caption}.`))}}function bp(n,e,t){let i=R("h4",{},n.course);if(!e)return{el:R("div",{},i,Hi(n.noCourse,`${t} --checkpoints 8`,n))};let s=Vh(e),r=new Ut(n.course),a=R("div",{class:"ig-stage ig-mid"},r.canvas),o=R("p",{class:"ig-note"}),l=R("p",{class:"ig-note"},`${e.caption}.`);return{el:R("div",{},i,a,o,l),draw:({theme:c,state:h})=>{let u=Sp(h.plane);r.fit(a.clientWidth,a.clientHeight),Wh(r.context,[r.width,r.height],s,u,c,n);let d=s.edge===null?"":n.edge(Ce(s.edge));o.textContent=n.courseNote+d+(u===null?"":n.courseHere(String(u)));let p=s.epoch.map((g,x)=>`${Ce(g)}: ${Ce(s.value[x])}`).join("; ");r.canvas.setAttribute("aria-label",`${o.textContent} ${p}`)}}}function Sp(n){let e=/^epoch[ _=-]?(\d+)$/i.exec(n);return e&&Number(e[1])}var $h=101;function qh(n){let e=["alpha","beta"],t=e.map(a=>new Ut(n.cut(n[a]))),i=t.map(({canvas:a})=>R("div",{class:"ig-stage ig-low"},a)),s=Vt(n.cuts,n.cutsSays,"cuts");s.append(...i);function r(a){e.forEach((o,l)=>{t[l].fit(i[l].clientWidth,i[l].clientHeight),Mp(t[l],a,o,n)})}return{el:s,draw:r,move:r}}function Mp(n,e,t,i){let{plane:s,field:r,scale:a,theme:o}=e,[l,c]=[56,8],h={width:Math.max(1,n.width-l-10),height:Math.max(1,n.height-c-42)},u={left:l,top:c,...h,x:s.extent(t),y:[0,1]},d=Bi(a,4).map(m=>[Ft(a,m),Ce(m)]);nn(n.context,u,o,{xLabel:i[t],yTicks:Er(d,h.height)});let p=r.cut(t,e.alpha,e.beta,$h),g=m=>c+h.height*(1-Ft(a,m)),x=n.context;x.save(),x.beginPath(),x.rect(l,c,h.width,h.height),x.clip(),x.beginPath(),p.forEach((m,f)=>{let _=l+f/($h-1)*h.width;Number.isNaN(m)||f===0||Number.isNaN(p[f-1])?x.moveTo(_,g(m)):x.lineTo(_,g(m))}),x.strokeStyle=o.accent,x.lineWidth=2,x.stroke(),x.restore(),wp(x,ht(u,e[t]),Math.min(c+h.height,Math.max(c,g(r.read(e.alpha,e.beta).loss))),e)}function wp(n,e,t,{theme:i}){Number.isFinite(t)&&(n.beginPath(),n.arc(e,t,5,0,2*Math.PI),n.fillStyle=i.paper,n.fill(),n.strokeStyle=i.ink,n.lineWidth=2,n.stroke())}var Mu=0,Ql=1,wu=2;var er=1,Tu=2,fs=3,oi=0,zt=1,an=2,Mi=0,ps=1,ec=2,tc=3,nc=4,Eu=5;var wi=100,Au=101,Cu=102,Ru=103,Pu=104,Iu=200,Lu=201,Nu=202,Du=203,ic=204,sc=205,Uu=206,Fu=207,Ou=208,Bu=209,ku=210,zu=211,Hu=212,Gu=213,Vu=214,ta=0,na=1,ia=2,ns=3,sa=4,ra=5,aa=6,oa=7,Da=0,Wu=1,Xu=2,Cn=0,rc=1,ac=2,oc=3,lc=4,cc=5,hc=6,uc=7;var dc=300,Ti=301,ms=302,Ua=303,Fa=304,la=1e3,Sn=1001,ca=1002,Mt=1003,$u=1004;var tr=1005;var kt=1006,Oa=1007;var Wn=1008;var $t=1009,fc=1010,pc=1011,gs=1012,Ba=1013,pn=1014,mn=1015,gn=1016,ka=1017,za=1018,Ei=1020,mc=35902,gc=35899,yc=1021,xc=1022,yn=1023,Hn=1026,Xn=1027,_c=1028,Ha=1029,li=1030,Ga=1031;var Va=1033,nr=33776,ir=33777,sr=33778,rr=33779,Wa=35840,Xa=35841,$a=35842,qa=35843,Ya=36196,Za=37492,Ja=37496,Ka=37488,ja=37489,ar=37490,Qa=37491,eo=37808,to=37809,no=37810,io=37811,so=37812,ro=37813,ao=37814,oo=37815,lo=37816,co=37817,ho=37818,uo=37819,fo=37820,po=37821,mo=36492,go=36494,yo=36495,xo=36283,_o=36284,or=36285,vo=36286;var Ls=2300,ha=2301,Qr=2302,Xl=2303,$l=2400,ql=2401,Yl=2402;var qu=3200;var bo=0,Yu=1,$n="",Ot="srgb",Ns="srgb-linear",Ds="linear",Ke="srgb";var ea=7680;var Zu=519,Ju=512,Ku=513,ju=514,vc=515,Qu=516,ed=517,bc=518,Sc=519,td=35044;var Mc="300 es",rn=2e3,is=2001;function Tp(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function Ep(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function Us(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function nd(){let n=Us("canvas");return n.style.display="block",n}var Yh={},ss=null;function wc(...n){let e="THREE."+n.shift();ss?ss("log",e,...n):console.log(e,...n)}function id(n){let e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function Re(...n){n=id(n);let e="THREE."+n.shift();if(ss)ss("warn",e,...n);else{let t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function Ie(...n){n=id(n);let e="THREE."+n.shift();if(ss)ss("error",e,...n);else{let t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function Is(...n){let e=n.join(" ");e in Yh||(Yh[e]=!0,Re(...n))}function sd(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}var rd={[ta]:ta,[ia]:aa,[sa]:sa,[ns]:ra,[na]:na,[aa]:ia,[oa]:oa,[ra]:ns},Mn=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let s=i[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let s=i.slice(0);for(let r=0,a=s.length;r<a;r++)s[r].call(this,e);e.target=null}}},It=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];var Sl=Math.PI/180,ua=180/Math.PI;function lr(){let n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(It[n&255]+It[n>>8&255]+It[n>>16&255]+It[n>>24&255]+"-"+It[e&255]+It[e>>8&255]+"-"+It[e>>16&15|64]+It[e>>24&255]+"-"+It[t&63|128]+It[t>>8&255]+"-"+It[t>>16&255]+It[t>>24&255]+It[i&255]+It[i>>8&255]+It[i>>16&255]+It[i>>24&255]).toLowerCase()}function $e(n,e,t){return Math.max(e,Math.min(t,n))}function Ap(n,e){return(n%e+e)%e}function Ml(n,e,t){return(1-t)*n+t*e}function ad(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function Tc(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Cp(n,e){if(e.constructor===Float32Array)return n;let t=Tc(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function Rp(n,e){if(e.constructor===Float32Array)return n;let t=Tc(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}var qe=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=$e(this.x,e.x,t.x),this.y=$e(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=$e(this.x,e,t),this.y=$e(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar($e(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos($e(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,a=this.y-e.y;return this.x=r*i-a*s+e.x,this.y=r*s+a*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},wn=class{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,a,o){let l=i[s+0],c=i[s+1],h=i[s+2],u=i[s+3],d=r[a+0],p=r[a+1],g=r[a+2],x=r[a+3];if(u!==x||l!==d||c!==p||h!==g){let m=l*d+c*p+h*g+u*x;m<0&&(d=-d,p=-p,g=-g,x=-x,m=-m);let f=1-o;if(m<.9995){let _=Math.acos(m),T=Math.sin(_);f=Math.sin(f*_)/T,o=Math.sin(o*_)/T,l=l*f+d*o,c=c*f+p*o,h=h*f+g*o,u=u*f+x*o}else{l=l*f+d*o,c=c*f+p*o,h=h*f+g*o,u=u*f+x*o;let _=1/Math.sqrt(l*l+c*c+h*h+u*u);l*=_,c*=_,h*=_,u*=_}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=u}static multiplyQuaternionsFlat(e,t,i,s,r,a){let o=i[s],l=i[s+1],c=i[s+2],h=i[s+3],u=r[a],d=r[a+1],p=r[a+2],g=r[a+3];return e[t]=o*g+h*u+l*p-c*d,e[t+1]=l*g+h*d+c*u-o*p,e[t+2]=c*g+h*p+o*d-l*u,e[t+3]=h*g-o*u-l*d-c*p,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,s=e._y,r=e._z,a=e._order,o=Math.cos,l=Math.sin,c=o(i/2),h=o(s/2),u=o(r/2),d=l(i/2),p=l(s/2),g=l(r/2);switch(a){case"XYZ":this._x=d*h*u+c*p*g,this._y=c*p*u-d*h*g,this._z=c*h*g+d*p*u,this._w=c*h*u-d*p*g;break;case"YXZ":this._x=d*h*u+c*p*g,this._y=c*p*u-d*h*g,this._z=c*h*g-d*p*u,this._w=c*h*u+d*p*g;break;case"ZXY":this._x=d*h*u-c*p*g,this._y=c*p*u+d*h*g,this._z=c*h*g+d*p*u,this._w=c*h*u-d*p*g;break;case"ZYX":this._x=d*h*u-c*p*g,this._y=c*p*u+d*h*g,this._z=c*h*g-d*p*u,this._w=c*h*u+d*p*g;break;case"YZX":this._x=d*h*u+c*p*g,this._y=c*p*u+d*h*g,this._z=c*h*g-d*p*u,this._w=c*h*u-d*p*g;break;case"XZY":this._x=d*h*u-c*p*g,this._y=c*p*u-d*h*g,this._z=c*h*g+d*p*u,this._w=c*h*u+d*p*g;break;default:Re("Quaternion: .setFromEuler() encountered an unknown order: "+a)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],s=t[4],r=t[8],a=t[1],o=t[5],l=t[9],c=t[2],h=t[6],u=t[10],d=i+o+u;if(d>0){let p=.5/Math.sqrt(d+1);this._w=.25/p,this._x=(h-l)*p,this._y=(r-c)*p,this._z=(a-s)*p}else if(i>o&&i>u){let p=2*Math.sqrt(1+i-o-u);this._w=(h-l)/p,this._x=.25*p,this._y=(s+a)/p,this._z=(r+c)/p}else if(o>u){let p=2*Math.sqrt(1+o-i-u);this._w=(r-c)/p,this._x=(s+a)/p,this._y=.25*p,this._z=(l+h)/p}else{let p=2*Math.sqrt(1+u-i-o);this._w=(a-s)/p,this._x=(r+c)/p,this._y=(l+h)/p,this._z=.25*p}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs($e(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,s=e._y,r=e._z,a=e._w,o=t._x,l=t._y,c=t._z,h=t._w;return this._x=i*h+a*o+s*c-r*l,this._y=s*h+a*l+r*o-i*c,this._z=r*h+a*c+i*l-s*o,this._w=a*h-i*o-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,a=e._w,o=this.dot(e);o<0&&(i=-i,s=-s,r=-r,a=-a,o=-o);let l=1-t;if(o<.9995){let c=Math.acos(o),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+a*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+a*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},z=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Zh.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Zh.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=e.elements,a=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*a,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*a,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*a,this}applyQuaternion(e){let t=this.x,i=this.y,s=this.z,r=e.x,a=e.y,o=e.z,l=e.w,c=2*(a*s-o*i),h=2*(o*t-r*s),u=2*(r*i-a*t);return this.x=t+l*c+a*u-o*h,this.y=i+l*h+o*c-r*u,this.z=s+l*u+r*h-a*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=$e(this.x,e.x,t.x),this.y=$e(this.y,e.y,t.y),this.z=$e(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=$e(this.x,e,t),this.y=$e(this.y,e,t),this.z=$e(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar($e(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,s=e.y,r=e.z,a=t.x,o=t.y,l=t.z;return this.x=s*l-r*o,this.y=r*a-i*l,this.z=i*o-s*a,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return wl.copy(this).projectOnVector(e),this.sub(wl)}reflect(e){return this.sub(wl.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos($e(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},wl=new z,Zh=new wn,Le=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,a,o,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,a,o,l,c)}set(e,t,i,s,r,a,o,l,c){let h=this.elements;return h[0]=e,h[1]=s,h[2]=o,h[3]=t,h[4]=r,h[5]=l,h[6]=i,h[7]=a,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,a=i[0],o=i[3],l=i[6],c=i[1],h=i[4],u=i[7],d=i[2],p=i[5],g=i[8],x=s[0],m=s[3],f=s[6],_=s[1],T=s[4],M=s[7],A=s[2],E=s[5],y=s[8];return r[0]=a*x+o*_+l*A,r[3]=a*m+o*T+l*E,r[6]=a*f+o*M+l*y,r[1]=c*x+h*_+u*A,r[4]=c*m+h*T+u*E,r[7]=c*f+h*M+u*y,r[2]=d*x+p*_+g*A,r[5]=d*m+p*T+g*E,r[8]=d*f+p*M+g*y,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],h=e[8];return t*a*h-t*o*c-i*r*h+i*o*l+s*r*c-s*a*l}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],h=e[8],u=h*a-o*c,d=o*l-h*r,p=c*r-a*l,g=t*u+i*d+s*p;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);let x=1/g;return e[0]=u*x,e[1]=(s*c-h*i)*x,e[2]=(o*i-s*a)*x,e[3]=d*x,e[4]=(h*t-s*l)*x,e[5]=(s*r-o*t)*x,e[6]=p*x,e[7]=(i*l-c*t)*x,e[8]=(a*t-i*r)*x,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,a,o){let l=Math.cos(r),c=Math.sin(r);return this.set(i*l,i*c,-i*(l*a+c*o)+a+e,-s*c,s*l,-s*(-c*a+l*o)+o+t,0,0,1),this}scale(e,t){return Is("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Tl.makeScale(e,t)),this}rotate(e){return Is("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Tl.makeRotation(-e)),this}translate(e,t){return Is("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Tl.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},Tl=new Le,Jh=new Le().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Kh=new Le().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function Pp(){let n={enabled:!0,workingColorSpace:Ns,spaces:{},convert:function(s,r,a){return this.enabled===!1||r===a||!r||!a||(this.spaces[r].transfer===Ke&&(s.r=zn(s.r),s.g=zn(s.g),s.b=zn(s.b)),this.spaces[r].primaries!==this.spaces[a].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[a].fromXYZ)),this.spaces[a].transfer===Ke&&(s.r=ts(s.r),s.g=ts(s.g),s.b=ts(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===$n?Ds:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,a){return s.copy(this.spaces[a].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[Ns]:{primaries:e,whitePoint:i,transfer:Ds,toXYZ:Jh,fromXYZ:Kh,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Ot},outputColorSpaceConfig:{drawingBufferColorSpace:Ot}},[Ot]:{primaries:e,whitePoint:i,transfer:Ke,toXYZ:Jh,fromXYZ:Kh,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Ot}}}),n}var Xe=Pp();function zn(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function ts(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var Gi,da=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{Gi===void 0&&(Gi=Us("canvas")),Gi.width=e.width,Gi.height=e.height;let s=Gi.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=Gi}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=Us("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let a=0;a<r.length;a++)r[a]=zn(r[a]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(zn(t[i]/255)*255):t[i]=zn(t[i]);return{data:t,width:e.width,height:e.height}}else return Re("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},Ip=0,rs=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:Ip++}),this.uuid=lr(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let a=0,o=s.length;a<o;a++)s[a].isDataTexture?r.push(El(s[a].image)):r.push(El(s[a]))}else r=El(s);i.url=r}return t||(e.images[this.uuid]=i),i}};function El(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?da.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(Re("Texture: Unable to serialize Texture."),{})}var Lp=0,Al=new z,Wt=class n extends Mn{constructor(e=n.DEFAULT_IMAGE,t=n.DEFAULT_MAPPING,i=Sn,s=Sn,r=kt,a=Wn,o=yn,l=$t,c=n.DEFAULT_ANISOTROPY,h=$n){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:Lp++}),this.uuid=lr(),this.name="",this.source=new rs(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=a,this.anisotropy=c,this.format=o,this.internalFormat=null,this.type=l,this.offset=new qe(0,0),this.repeat=new qe(1,1),this.center=new qe(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Le,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Al).x}get height(){return this.source.getSize(Al).y}get depth(){return this.source.getSize(Al).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){Re(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Re(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==dc)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case la:e.x=e.x-Math.floor(e.x);break;case Sn:e.x=e.x<0?0:1;break;case ca:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case la:e.y=e.y-Math.floor(e.y);break;case Sn:e.y=e.y<0?0:1;break;case ca:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Wt.DEFAULT_IMAGE=null;Wt.DEFAULT_MAPPING=dc;Wt.DEFAULT_ANISOTROPY=1;var ot=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=this.w,a=e.elements;return this.x=a[0]*t+a[4]*i+a[8]*s+a[12]*r,this.y=a[1]*t+a[5]*i+a[9]*s+a[13]*r,this.z=a[2]*t+a[6]*i+a[10]*s+a[14]*r,this.w=a[3]*t+a[7]*i+a[11]*s+a[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r,l=e.elements,c=l[0],h=l[4],u=l[8],d=l[1],p=l[5],g=l[9],x=l[2],m=l[6],f=l[10];if(Math.abs(h-d)<.01&&Math.abs(u-x)<.01&&Math.abs(g-m)<.01){if(Math.abs(h+d)<.1&&Math.abs(u+x)<.1&&Math.abs(g+m)<.1&&Math.abs(c+p+f-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let T=(c+1)/2,M=(p+1)/2,A=(f+1)/2,E=(h+d)/4,y=(u+x)/4,S=(g+m)/4;return T>M&&T>A?T<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(T),s=E/i,r=y/i):M>A?M<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(M),i=E/s,r=S/s):A<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(A),i=y/r,s=S/r),this.set(i,s,r,t),this}let _=Math.sqrt((m-g)*(m-g)+(u-x)*(u-x)+(d-h)*(d-h));return Math.abs(_)<.001&&(_=1),this.x=(m-g)/_,this.y=(u-x)/_,this.z=(d-h)/_,this.w=Math.acos((c+p+f-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=$e(this.x,e.x,t.x),this.y=$e(this.y,e.y,t.y),this.z=$e(this.z,e.z,t.z),this.w=$e(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=$e(this.x,e,t),this.y=$e(this.y,e,t),this.z=$e(this.z,e,t),this.w=$e(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar($e(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},fa=class extends Mn{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:kt,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new ot(0,0,e,t),this.scissorTest=!1,this.viewport=new ot(0,0,e,t),this.textures=[];let s=i.count;for(let r=0;r<s;r++)this.textures[r]=new Wt({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:kt,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new rs(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},Jt=class extends fa{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},Fs=class extends Wt{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Mt,this.minFilter=Mt,this.wrapR=Sn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var pa=class extends Wt{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Mt,this.minFilter=Mt,this.wrapR=Sn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var it=class n{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,a,o,l,c,h,u,d,p,g,x,m){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,a,o,l,c,h,u,d,p,g,x,m)}set(e,t,i,s,r,a,o,l,c,h,u,d,p,g,x,m){let f=this.elements;return f[0]=e,f[4]=t,f[8]=i,f[12]=s,f[1]=r,f[5]=a,f[9]=o,f[13]=l,f[2]=c,f[6]=h,f[10]=u,f[14]=d,f[3]=p,f[7]=g,f[11]=x,f[15]=m,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,s=1/Vi.setFromMatrixColumn(e,0).length(),r=1/Vi.setFromMatrixColumn(e,1).length(),a=1/Vi.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*a,t[9]=i[9]*a,t[10]=i[10]*a,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,s=e.y,r=e.z,a=Math.cos(i),o=Math.sin(i),l=Math.cos(s),c=Math.sin(s),h=Math.cos(r),u=Math.sin(r);if(e.order==="XYZ"){let d=a*h,p=a*u,g=o*h,x=o*u;t[0]=l*h,t[4]=-l*u,t[8]=c,t[1]=p+g*c,t[5]=d-x*c,t[9]=-o*l,t[2]=x-d*c,t[6]=g+p*c,t[10]=a*l}else if(e.order==="YXZ"){let d=l*h,p=l*u,g=c*h,x=c*u;t[0]=d+x*o,t[4]=g*o-p,t[8]=a*c,t[1]=a*u,t[5]=a*h,t[9]=-o,t[2]=p*o-g,t[6]=x+d*o,t[10]=a*l}else if(e.order==="ZXY"){let d=l*h,p=l*u,g=c*h,x=c*u;t[0]=d-x*o,t[4]=-a*u,t[8]=g+p*o,t[1]=p+g*o,t[5]=a*h,t[9]=x-d*o,t[2]=-a*c,t[6]=o,t[10]=a*l}else if(e.order==="ZYX"){let d=a*h,p=a*u,g=o*h,x=o*u;t[0]=l*h,t[4]=g*c-p,t[8]=d*c+x,t[1]=l*u,t[5]=x*c+d,t[9]=p*c-g,t[2]=-c,t[6]=o*l,t[10]=a*l}else if(e.order==="YZX"){let d=a*l,p=a*c,g=o*l,x=o*c;t[0]=l*h,t[4]=x-d*u,t[8]=g*u+p,t[1]=u,t[5]=a*h,t[9]=-o*h,t[2]=-c*h,t[6]=p*u+g,t[10]=d-x*u}else if(e.order==="XZY"){let d=a*l,p=a*c,g=o*l,x=o*c;t[0]=l*h,t[4]=-u,t[8]=c*h,t[1]=d*u+x,t[5]=a*h,t[9]=p*u-g,t[2]=g*u-p,t[6]=o*h,t[10]=x*u+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(Np,e,Dp)}lookAt(e,t,i){let s=this.elements;return Yt.subVectors(e,t),Yt.lengthSq()===0&&(Yt.z=1),Yt.normalize(),Zn.crossVectors(i,Yt),Zn.lengthSq()===0&&(Math.abs(i.z)===1?Yt.x+=1e-4:Yt.z+=1e-4,Yt.normalize(),Zn.crossVectors(i,Yt)),Zn.normalize(),Rr.crossVectors(Yt,Zn),s[0]=Zn.x,s[4]=Rr.x,s[8]=Yt.x,s[1]=Zn.y,s[5]=Rr.y,s[9]=Yt.y,s[2]=Zn.z,s[6]=Rr.z,s[10]=Yt.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,a=i[0],o=i[4],l=i[8],c=i[12],h=i[1],u=i[5],d=i[9],p=i[13],g=i[2],x=i[6],m=i[10],f=i[14],_=i[3],T=i[7],M=i[11],A=i[15],E=s[0],y=s[4],S=s[8],U=s[12],I=s[1],D=s[5],G=s[9],q=s[13],L=s[2],F=s[6],W=s[10],H=s[14],ee=s[3],X=s[7],Q=s[11],te=s[15];return r[0]=a*E+o*I+l*L+c*ee,r[4]=a*y+o*D+l*F+c*X,r[8]=a*S+o*G+l*W+c*Q,r[12]=a*U+o*q+l*H+c*te,r[1]=h*E+u*I+d*L+p*ee,r[5]=h*y+u*D+d*F+p*X,r[9]=h*S+u*G+d*W+p*Q,r[13]=h*U+u*q+d*H+p*te,r[2]=g*E+x*I+m*L+f*ee,r[6]=g*y+x*D+m*F+f*X,r[10]=g*S+x*G+m*W+f*Q,r[14]=g*U+x*q+m*H+f*te,r[3]=_*E+T*I+M*L+A*ee,r[7]=_*y+T*D+M*F+A*X,r[11]=_*S+T*G+M*W+A*Q,r[15]=_*U+T*q+M*H+A*te,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],a=e[1],o=e[5],l=e[9],c=e[13],h=e[2],u=e[6],d=e[10],p=e[14],g=e[3],x=e[7],m=e[11],f=e[15],_=l*p-c*d,T=o*p-c*u,M=o*d-l*u,A=a*p-c*h,E=a*d-l*h,y=a*u-o*h;return t*(x*_-m*T+f*M)-i*(g*_-m*A+f*E)+s*(g*T-x*A+f*y)-r*(g*M-x*E+m*y)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],a=e[5],o=e[9],l=e[2],c=e[6],h=e[10];return t*(a*h-o*c)-i*(r*h-o*l)+s*(r*c-a*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],h=e[8],u=e[9],d=e[10],p=e[11],g=e[12],x=e[13],m=e[14],f=e[15],_=t*o-i*a,T=t*l-s*a,M=t*c-r*a,A=i*l-s*o,E=i*c-r*o,y=s*c-r*l,S=h*x-u*g,U=h*m-d*g,I=h*f-p*g,D=u*m-d*x,G=u*f-p*x,q=d*f-p*m,L=_*q-T*G+M*D+A*I-E*U+y*S;if(L===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let F=1/L;return e[0]=(o*q-l*G+c*D)*F,e[1]=(s*G-i*q-r*D)*F,e[2]=(x*y-m*E+f*A)*F,e[3]=(d*E-u*y-p*A)*F,e[4]=(l*I-a*q-c*U)*F,e[5]=(t*q-s*I+r*U)*F,e[6]=(m*M-g*y-f*T)*F,e[7]=(h*y-d*M+p*T)*F,e[8]=(a*G-o*I+c*S)*F,e[9]=(i*I-t*G-r*S)*F,e[10]=(g*E-x*M+f*_)*F,e[11]=(u*M-h*E-p*_)*F,e[12]=(o*U-a*D-l*S)*F,e[13]=(t*D-i*U+s*S)*F,e[14]=(x*T-g*A-m*_)*F,e[15]=(h*A-u*T+d*_)*F,this}scale(e){let t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),s=Math.sin(t),r=1-i,a=e.x,o=e.y,l=e.z,c=r*a,h=r*o;return this.set(c*a+i,c*o-s*l,c*l+s*o,0,c*o+s*l,h*o+i,h*l-s*a,0,c*l-s*o,h*l+s*a,r*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,a){return this.set(1,i,r,0,e,1,a,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){let s=this.elements,r=t._x,a=t._y,o=t._z,l=t._w,c=r+r,h=a+a,u=o+o,d=r*c,p=r*h,g=r*u,x=a*h,m=a*u,f=o*u,_=l*c,T=l*h,M=l*u,A=i.x,E=i.y,y=i.z;return s[0]=(1-(x+f))*A,s[1]=(p+M)*A,s[2]=(g-T)*A,s[3]=0,s[4]=(p-M)*E,s[5]=(1-(d+f))*E,s[6]=(m+_)*E,s[7]=0,s[8]=(g+T)*y,s[9]=(m-_)*y,s[10]=(1-(d+x))*y,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let a=Vi.set(s[0],s[1],s[2]).length(),o=Vi.set(s[4],s[5],s[6]).length(),l=Vi.set(s[8],s[9],s[10]).length();r<0&&(a=-a),cn.copy(this);let c=1/a,h=1/o,u=1/l;return cn.elements[0]*=c,cn.elements[1]*=c,cn.elements[2]*=c,cn.elements[4]*=h,cn.elements[5]*=h,cn.elements[6]*=h,cn.elements[8]*=u,cn.elements[9]*=u,cn.elements[10]*=u,t.setFromRotationMatrix(cn),i.x=a,i.y=o,i.z=l,this}makePerspective(e,t,i,s,r,a,o=rn,l=!1){let c=this.elements,h=2*r/(t-e),u=2*r/(i-s),d=(t+e)/(t-e),p=(i+s)/(i-s),g,x;if(l)g=r/(a-r),x=a*r/(a-r);else if(o===rn)g=-(a+r)/(a-r),x=-2*a*r/(a-r);else if(o===is)g=-a/(a-r),x=-a*r/(a-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+o);return c[0]=h,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=u,c[9]=p,c[13]=0,c[2]=0,c[6]=0,c[10]=g,c[14]=x,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,s,r,a,o=rn,l=!1){let c=this.elements,h=2/(t-e),u=2/(i-s),d=-(t+e)/(t-e),p=-(i+s)/(i-s),g,x;if(l)g=1/(a-r),x=a/(a-r);else if(o===rn)g=-2/(a-r),x=-(a+r)/(a-r);else if(o===is)g=-1/(a-r),x=-r/(a-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+o);return c[0]=h,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=u,c[9]=0,c[13]=p,c[2]=0,c[6]=0,c[10]=g,c[14]=x,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},Vi=new z,cn=new it,Np=new z(0,0,0),Dp=new z(1,1,1),Zn=new z,Rr=new z,Yt=new z,jh=new it,Qh=new wn,Gn=class n{constructor(e=0,t=0,i=0,s=n.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let s=e.elements,r=s[0],a=s[4],o=s[8],l=s[1],c=s[5],h=s[9],u=s[2],d=s[6],p=s[10];switch(t){case"XYZ":this._y=Math.asin($e(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(-h,p),this._z=Math.atan2(-a,r)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-$e(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(o,p),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,r),this._z=0);break;case"ZXY":this._x=Math.asin($e(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-u,p),this._z=Math.atan2(-a,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-$e(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(d,p),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-a,c));break;case"YZX":this._z=Math.asin($e(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-u,r)):(this._x=0,this._y=Math.atan2(o,p));break;case"XZY":this._z=Math.asin(-$e(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(o,r)):(this._x=Math.atan2(-h,p),this._y=0);break;default:Re("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return jh.makeRotationFromQuaternion(e),this.setFromRotationMatrix(jh,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Qh.setFromEuler(this),this.setFromQuaternion(Qh,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Gn.DEFAULT_ORDER="XYZ";var Os=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},Up=0,eu=new z,Wi=new wn,Un=new it,Pr=new z,Es=new z,Fp=new z,Op=new wn,tu=new z(1,0,0),nu=new z(0,1,0),iu=new z(0,0,1),su={type:"added"},Bp={type:"removed"},Xi={type:"childadded",child:null},Cl={type:"childremoved",child:null},At=class n extends Mn{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:Up++}),this.uuid=lr(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let e=new z,t=new Gn,i=new wn,s=new z(1,1,1);function r(){i.setFromEuler(t,!1)}function a(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(a),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new it},normalMatrix:{value:new Le}}),this.matrix=new it,this.matrixWorld=new it,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Os,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Wi.setFromAxisAngle(e,t),this.quaternion.multiply(Wi),this}rotateOnWorldAxis(e,t){return Wi.setFromAxisAngle(e,t),this.quaternion.premultiply(Wi),this}rotateX(e){return this.rotateOnAxis(tu,e)}rotateY(e){return this.rotateOnAxis(nu,e)}rotateZ(e){return this.rotateOnAxis(iu,e)}translateOnAxis(e,t){return eu.copy(e).applyQuaternion(this.quaternion),this.position.add(eu.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(tu,e)}translateY(e){return this.translateOnAxis(nu,e)}translateZ(e){return this.translateOnAxis(iu,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Un.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?Pr.copy(e):Pr.set(e,t,i);let s=this.parent;this.updateWorldMatrix(!0,!1),Es.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Un.lookAt(Es,Pr,this.up):Un.lookAt(Pr,Es,this.up),this.quaternion.setFromRotationMatrix(Un),s&&(Un.extractRotation(s.matrixWorld),Wi.setFromRotationMatrix(Un),this.quaternion.premultiply(Wi.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Ie("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(su),Xi.child=e,this.dispatchEvent(Xi),Xi.child=null):Ie("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(Bp),Cl.child=e,this.dispatchEvent(Cl),Cl.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Un.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Un.multiply(e.parent.matrixWorld)),e.applyMatrix4(Un),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(su),Xi.child=e,this.dispatchEvent(Xi),Xi.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){let a=this.children[i].getObjectByProperty(e,t);if(a!==void 0)return a}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let s=this.children;for(let r=0,a=s.length;r<a;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Es,e,Fp),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Es,Op,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let r=this.children;for(let a=0,o=r.length;a<o;a++)r[a].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(o=>({...o,boundingBox:o.boundingBox?o.boundingBox.toJSON():void 0,boundingSphere:o.boundingSphere?o.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(o=>({...o})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(o,l){return o[l.uuid]===void 0&&(o[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let o=this.geometry.parameters;if(o!==void 0&&o.shapes!==void 0){let l=o.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let u=l[c];r(e.shapes,u)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let o=[];for(let l=0,c=this.material.length;l<c;l++)o.push(r(e.materials,this.material[l]));s.material=o}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let o=0;o<this.children.length;o++)s.children.push(this.children[o].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let o=0;o<this.animations.length;o++){let l=this.animations[o];s.animations.push(r(e.animations,l))}}if(t){let o=a(e.geometries),l=a(e.materials),c=a(e.textures),h=a(e.images),u=a(e.shapes),d=a(e.skeletons),p=a(e.animations),g=a(e.nodes);o.length>0&&(i.geometries=o),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),h.length>0&&(i.images=h),u.length>0&&(i.shapes=u),d.length>0&&(i.skeletons=d),p.length>0&&(i.animations=p),g.length>0&&(i.nodes=g)}return i.object=s,i;function a(o){let l=[];for(let c in o){let h=o[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};At.DEFAULT_UP=new z(0,1,0);At.DEFAULT_MATRIX_AUTO_UPDATE=!0;At.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var fn=class extends At{constructor(){super(),this.isGroup=!0,this.type="Group"}},kp={type:"move"},as=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new fn,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new fn,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new z,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new z),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new fn,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new z,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new z,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,a=null,o=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){a=!0;for(let x of e.hand.values()){let m=t.getJointPose(x,i),f=this._getHandJoint(c,x);m!==null&&(f.matrix.fromArray(m.transform.matrix),f.matrix.decompose(f.position,f.quaternion,f.scale),f.matrixWorldNeedsUpdate=!0,f.jointRadius=m.radius),f.visible=m!==null}let h=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],d=h.position.distanceTo(u.position),p=.02,g=.005;c.inputState.pinching&&d>p+g?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=p-g&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));o!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(o.matrix.fromArray(s.transform.matrix),o.matrix.decompose(o.position,o.quaternion,o.scale),o.matrixWorldNeedsUpdate=!0,s.linearVelocity?(o.hasLinearVelocity=!0,o.linearVelocity.copy(s.linearVelocity)):o.hasLinearVelocity=!1,s.angularVelocity?(o.hasAngularVelocity=!0,o.angularVelocity.copy(s.angularVelocity)):o.hasAngularVelocity=!1,this.dispatchEvent(kp)))}return o!==null&&(o.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=a!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new fn;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},od={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Jn={h:0,s:0,l:0},Ir={h:0,s:0,l:0};function Rl(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}var Oe=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Ot){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,Xe.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=Xe.workingColorSpace){return this.r=e,this.g=t,this.b=i,Xe.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=Xe.workingColorSpace){if(e=Ap(e,1),t=$e(t,0,1),i=$e(i,0,1),t===0)this.r=this.g=this.b=i;else{let r=i<=.5?i*(1+t):i+t-i*t,a=2*i-r;this.r=Rl(a,r,e+1/3),this.g=Rl(a,r,e),this.b=Rl(a,r,e-1/3)}return Xe.colorSpaceToWorking(this,s),this}setStyle(e,t=Ot){function i(r){r!==void 0&&parseFloat(r)<1&&Re("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,a=s[1],o=s[2];switch(a){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Re("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],a=r.length;if(a===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(a===6)return this.setHex(parseInt(r,16),t);Re("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Ot){let i=od[e.toLowerCase()];return i!==void 0?this.setHex(i,t):Re("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=zn(e.r),this.g=zn(e.g),this.b=zn(e.b),this}copyLinearToSRGB(e){return this.r=ts(e.r),this.g=ts(e.g),this.b=ts(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Ot){return Xe.workingToColorSpace(Lt.copy(this),e),Math.round($e(Lt.r*255,0,255))*65536+Math.round($e(Lt.g*255,0,255))*256+Math.round($e(Lt.b*255,0,255))}getHexString(e=Ot){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=Xe.workingColorSpace){Xe.workingToColorSpace(Lt.copy(this),t);let i=Lt.r,s=Lt.g,r=Lt.b,a=Math.max(i,s,r),o=Math.min(i,s,r),l,c,h=(o+a)/2;if(o===a)l=0,c=0;else{let u=a-o;switch(c=h<=.5?u/(a+o):u/(2-a-o),a){case i:l=(s-r)/u+(s<r?6:0);break;case s:l=(r-i)/u+2;break;case r:l=(i-s)/u+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=Xe.workingColorSpace){return Xe.workingToColorSpace(Lt.copy(this),t),e.r=Lt.r,e.g=Lt.g,e.b=Lt.b,e}getStyle(e=Ot){Xe.workingToColorSpace(Lt.copy(this),e);let t=Lt.r,i=Lt.g,s=Lt.b;return e!==Ot?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL(Jn),this.setHSL(Jn.h+e,Jn.s+t,Jn.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(Jn),e.getHSL(Ir);let i=Ml(Jn.h,Ir.h,t),s=Ml(Jn.s,Ir.s,t),r=Ml(Jn.l,Ir.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Lt=new Oe;Oe.NAMES=od;var Bs=class extends At{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Gn,this.environmentIntensity=1,this.environmentRotation=new Gn,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},hn=new z,Fn=new z,Pl=new z,On=new z,$i=new z,qi=new z,ru=new z,Il=new z,Ll=new z,Nl=new z,Dl=new ot,Ul=new ot,Fl=new ot,ei=class n{constructor(e=new z,t=new z,i=new z){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),hn.subVectors(e,t),s.cross(hn);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){hn.subVectors(s,t),Fn.subVectors(i,t),Pl.subVectors(e,t);let a=hn.dot(hn),o=hn.dot(Fn),l=hn.dot(Pl),c=Fn.dot(Fn),h=Fn.dot(Pl),u=a*c-o*o;if(u===0)return r.set(0,0,0),null;let d=1/u,p=(c*l-o*h)*d,g=(a*h-o*l)*d;return r.set(1-p-g,g,p)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,On)===null?!1:On.x>=0&&On.y>=0&&On.x+On.y<=1}static getInterpolation(e,t,i,s,r,a,o,l){return this.getBarycoord(e,t,i,s,On)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,On.x),l.addScaledVector(a,On.y),l.addScaledVector(o,On.z),l)}static getInterpolatedAttribute(e,t,i,s,r,a){return Dl.setScalar(0),Ul.setScalar(0),Fl.setScalar(0),Dl.fromBufferAttribute(e,t),Ul.fromBufferAttribute(e,i),Fl.fromBufferAttribute(e,s),a.setScalar(0),a.addScaledVector(Dl,r.x),a.addScaledVector(Ul,r.y),a.addScaledVector(Fl,r.z),a}static isFrontFacing(e,t,i,s){return hn.subVectors(i,t),Fn.subVectors(e,t),hn.cross(Fn).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return hn.subVectors(this.c,this.b),Fn.subVectors(this.a,this.b),hn.cross(Fn).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return n.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return n.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return n.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return n.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return n.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,s=this.b,r=this.c,a,o;$i.subVectors(s,i),qi.subVectors(r,i),Il.subVectors(e,i);let l=$i.dot(Il),c=qi.dot(Il);if(l<=0&&c<=0)return t.copy(i);Ll.subVectors(e,s);let h=$i.dot(Ll),u=qi.dot(Ll);if(h>=0&&u<=h)return t.copy(s);let d=l*u-h*c;if(d<=0&&l>=0&&h<=0&&l-h>0)return a=l/(l-h),t.copy(i).addScaledVector($i,a);Nl.subVectors(e,r);let p=$i.dot(Nl),g=qi.dot(Nl);if(g>=0&&p<=g)return t.copy(r);let x=p*c-l*g;if(x<=0&&c>=0&&g<=0)return o=c/(c-g),t.copy(i).addScaledVector(qi,o);let m=h*g-p*u;if(m<=0&&u-h>=0&&p-g>=0)return ru.subVectors(r,s),o=(u-h)/(u-h+(p-g)),t.copy(s).addScaledVector(ru,o);let f=1/(m+x+d);return a=x*f,o=d*f,t.copy(i).addScaledVector($i,a).addScaledVector(qi,o)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},ti=class{constructor(e=new z(1/0,1/0,1/0),t=new z(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(un.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(un.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=un.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let a=0,o=r.count;a<o;a++)e.isMesh===!0?e.getVertexPosition(a,un):un.fromBufferAttribute(r,a),un.applyMatrix4(e.matrixWorld),this.expandByPoint(un);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Lr.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),Lr.copy(i.boundingBox)),Lr.applyMatrix4(e.matrixWorld),this.union(Lr)}let s=e.children;for(let r=0,a=s.length;r<a;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,un),un.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(As),Nr.subVectors(this.max,As),Yi.subVectors(e.a,As),Zi.subVectors(e.b,As),Ji.subVectors(e.c,As),Kn.subVectors(Zi,Yi),jn.subVectors(Ji,Zi),xi.subVectors(Yi,Ji);let t=[0,-Kn.z,Kn.y,0,-jn.z,jn.y,0,-xi.z,xi.y,Kn.z,0,-Kn.x,jn.z,0,-jn.x,xi.z,0,-xi.x,-Kn.y,Kn.x,0,-jn.y,jn.x,0,-xi.y,xi.x,0];return!Ol(t,Yi,Zi,Ji,Nr)||(t=[1,0,0,0,1,0,0,0,1],!Ol(t,Yi,Zi,Ji,Nr))?!1:(Dr.crossVectors(Kn,jn),t=[Dr.x,Dr.y,Dr.z],Ol(t,Yi,Zi,Ji,Nr))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,un).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(un).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Bn[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Bn[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Bn[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Bn[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Bn[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Bn[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Bn[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Bn[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Bn),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},Bn=[new z,new z,new z,new z,new z,new z,new z,new z],un=new z,Lr=new ti,Yi=new z,Zi=new z,Ji=new z,Kn=new z,jn=new z,xi=new z,As=new z,Nr=new z,Dr=new z,_i=new z;function Ol(n,e,t,i,s){for(let r=0,a=n.length-3;r<=a;r+=3){_i.fromArray(n,r);let o=s.x*Math.abs(_i.x)+s.y*Math.abs(_i.y)+s.z*Math.abs(_i.z),l=e.dot(_i),c=t.dot(_i),h=i.dot(_i);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>o)return!1}return!0}var ft=new z,Ur=new qe,zp=0,St=class extends Mn{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:zp++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=td,this.updateRanges=[],this.gpuType=mn,this.version=0,this._normalizationScale=e!==void 0?Tc(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)Ur.fromBufferAttribute(this,t),Ur.applyMatrix3(e),this.setXY(t,Ur.x,Ur.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)ft.fromBufferAttribute(this,t),ft.applyMatrix3(e),this.setXYZ(t,ft.x,ft.y,ft.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)ft.fromBufferAttribute(this,t),ft.applyMatrix4(e),this.setXYZ(t,ft.x,ft.y,ft.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)ft.fromBufferAttribute(this,t),ft.applyNormalMatrix(e),this.setXYZ(t,ft.x,ft.y,ft.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)ft.fromBufferAttribute(this,t),ft.transformDirection(e),this.setXYZ(t,ft.x,ft.y,ft.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Cp(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Rp(e,this.array)}};var ks=class extends St{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var zs=class extends St{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var Et=class extends St{constructor(e,t,i){super(new Float32Array(e),t,i)}},Hp=new ti,Cs=new z,Bl=new z,Tn=class{constructor(e=new z,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):Hp.setFromPoints(e).getCenter(i);let s=0;for(let r=0,a=e.length;r<a;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Cs.subVectors(e,this.center);let t=Cs.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector(Cs,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Bl.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Cs.copy(e.center).add(Bl)),this.expandByPoint(Cs.copy(e.center).sub(Bl))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},Gp=0,sn=new it,kl=new At,Ki=new z,Zt=new ti,Rs=new ti,bt=new z,Ct=class n extends Mn{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:Gp++}),this.uuid=lr(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Tp(e)?zs:ks)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let r=new Le().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return sn.makeRotationFromQuaternion(e),this.applyMatrix4(sn),this}rotateX(e){return sn.makeRotationX(e),this.applyMatrix4(sn),this}rotateY(e){return sn.makeRotationY(e),this.applyMatrix4(sn),this}rotateZ(e){return sn.makeRotationZ(e),this.applyMatrix4(sn),this}translate(e,t,i){return sn.makeTranslation(e,t,i),this.applyMatrix4(sn),this}scale(e,t,i){return sn.makeScale(e,t,i),this.applyMatrix4(sn),this}lookAt(e){return kl.lookAt(e),kl.updateMatrix(),this.applyMatrix4(kl.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Ki).negate(),this.translate(Ki.x,Ki.y,Ki.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let s=0,r=e.length;s<r;s++){let a=e[s];i.push(a.x,a.y,a.z||0)}this.setAttribute("position",new Et(i,3))}else{let i=Math.min(e.length,t.count);for(let s=0;s<i;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Re("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new ti);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ie("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new z(-1/0,-1/0,-1/0),new z(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){let r=t[i];Zt.setFromBufferAttribute(r),this.morphTargetsRelative?(bt.addVectors(this.boundingBox.min,Zt.min),this.boundingBox.expandByPoint(bt),bt.addVectors(this.boundingBox.max,Zt.max),this.boundingBox.expandByPoint(bt)):(this.boundingBox.expandByPoint(Zt.min),this.boundingBox.expandByPoint(Zt.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Ie('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Tn);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ie("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new z,1/0);return}if(e){let i=this.boundingSphere.center;if(Zt.setFromBufferAttribute(e),t)for(let r=0,a=t.length;r<a;r++){let o=t[r];Rs.setFromBufferAttribute(o),this.morphTargetsRelative?(bt.addVectors(Zt.min,Rs.min),Zt.expandByPoint(bt),bt.addVectors(Zt.max,Rs.max),Zt.expandByPoint(bt)):(Zt.expandByPoint(Rs.min),Zt.expandByPoint(Rs.max))}Zt.getCenter(i);let s=0;for(let r=0,a=e.count;r<a;r++)bt.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(bt));if(t)for(let r=0,a=t.length;r<a;r++){let o=t[r],l=this.morphTargetsRelative;for(let c=0,h=o.count;c<h;c++)bt.fromBufferAttribute(o,c),l&&(Ki.fromBufferAttribute(e,c),bt.add(Ki)),s=Math.max(s,i.distanceToSquared(bt))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&Ie('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Ie("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,s=t.normal,r=t.uv,a=this.getAttribute("tangent");(a===void 0||a.count!==i.count)&&(a=new St(new Float32Array(4*i.count),4),this.setAttribute("tangent",a));let o=[],l=[],c=new Uint8Array(i.count);for(let U=0;U<i.count;U++)o[U]=new z,l[U]=new z;let h=new z,u=new z,d=new z,p=new qe,g=new qe,x=new qe,m=new z,f=new z;function _(U,I,D){c[U]=c[I]=c[D]=1,h.fromBufferAttribute(i,U),u.fromBufferAttribute(i,I),d.fromBufferAttribute(i,D),p.fromBufferAttribute(r,U),g.fromBufferAttribute(r,I),x.fromBufferAttribute(r,D),u.sub(h),d.sub(h),g.sub(p),x.sub(p);let G=1/(g.x*x.y-x.x*g.y);isFinite(G)&&(m.copy(u).multiplyScalar(x.y).addScaledVector(d,-g.y).multiplyScalar(G),f.copy(d).multiplyScalar(g.x).addScaledVector(u,-x.x).multiplyScalar(G),o[U].add(m),o[I].add(m),o[D].add(m),l[U].add(f),l[I].add(f),l[D].add(f))}let T=this.groups;T.length===0&&(T=[{start:0,count:e.count}]);for(let U=0,I=T.length;U<I;++U){let D=T[U],G=D.start,q=D.count;for(let L=G,F=G+q;L<F;L+=3)_(e.getX(L+0),e.getX(L+1),e.getX(L+2))}let M=new z,A=new z,E=new z,y=new z;function S(U){E.fromBufferAttribute(s,U),y.copy(E);let I=o[U];M.copy(I),M.sub(E.multiplyScalar(E.dot(I))).normalize(),A.crossVectors(y,I);let G=A.dot(l[U])<0?-1:1;a.setXYZW(U,M.x,M.y,M.z,G)}for(let U=0,I=i.count;U<I;++U)c[U]&&S(U);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new St(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let d=0,p=i.count;d<p;d++)i.setXYZ(d,0,0,0);let s=new z,r=new z,a=new z,o=new z,l=new z,c=new z,h=new z,u=new z;if(e)for(let d=0,p=e.count;d<p;d+=3){let g=e.getX(d+0),x=e.getX(d+1),m=e.getX(d+2);s.fromBufferAttribute(t,g),r.fromBufferAttribute(t,x),a.fromBufferAttribute(t,m),h.subVectors(a,r),u.subVectors(s,r),h.cross(u),o.fromBufferAttribute(i,g),l.fromBufferAttribute(i,x),c.fromBufferAttribute(i,m),o.add(h),l.add(h),c.add(h),i.setXYZ(g,o.x,o.y,o.z),i.setXYZ(x,l.x,l.y,l.z),i.setXYZ(m,c.x,c.y,c.z)}else for(let d=0,p=t.count;d<p;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),a.fromBufferAttribute(t,d+2),h.subVectors(a,r),u.subVectors(s,r),h.cross(u),i.setXYZ(d+0,h.x,h.y,h.z),i.setXYZ(d+1,h.x,h.y,h.z),i.setXYZ(d+2,h.x,h.y,h.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)bt.fromBufferAttribute(e,t),bt.normalize(),e.setXYZ(t,bt.x,bt.y,bt.z)}toNonIndexed(){function e(o,l){let c=o.array,h=o.itemSize,u=o.normalized,d=new c.constructor(l.length*h),p=0,g=0;for(let x=0,m=l.length;x<m;x++){o.isInterleavedBufferAttribute?p=l[x]*o.data.stride+o.offset:p=l[x]*h;for(let f=0;f<h;f++)d[g++]=c[p++]}return new St(d,h,u)}if(this.index===null)return Re("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new n,i=this.index.array,s=this.attributes;for(let o in s){let l=s[o],c=e(l,i);t.setAttribute(o,c)}let r=this.morphAttributes;for(let o in r){let l=[],c=r[o];for(let h=0,u=c.length;h<u;h++){let d=c[h],p=e(d,i);l.push(p)}t.morphAttributes[o]=l}t.morphTargetsRelative=this.morphTargetsRelative;let a=this.groups;for(let o=0,l=a.length;o<l;o++){let c=a[o];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let l in i){let c=i[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let u=0,d=c.length;u<d;u++){let p=c[u];h.push(p.toJSON(e.data))}h.length>0&&(s[l]=h,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let a=this.groups;a.length>0&&(e.data.groups=JSON.parse(JSON.stringify(a)));let o=this.boundingSphere;return o!==null&&(e.data.boundingSphere=o.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let s=e.attributes;for(let c in s){let h=s[c];this.setAttribute(c,h.clone(t))}let r=e.morphAttributes;for(let c in r){let h=[],u=r[c];for(let d=0,p=u.length;d<p;d++)h.push(u[d].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;let a=e.groups;for(let c=0,h=a.length;c<h;c++){let u=a[c];this.addGroup(u.start,u.count,u.materialIndex)}let o=e.boundingBox;o!==null&&(this.boundingBox=o.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var zl=new z,Vp=new z,Wp=new Le,dn=class{constructor(e=new z(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let s=zl.subVectors(i,t).cross(Vp.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let s=e.delta(zl),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let a=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(a<0||a>1)?null:t.copy(e.start).addScaledVector(s,a)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||Wp.getNormalMatrix(e),s=this.coplanarPoint(zl).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},Xp=0,En=class extends Mn{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:Xp++}),this.uuid=lr(),this.name="",this.type="Material",this.blending=ps,this.side=oi,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=ic,this.blendDst=sc,this.blendEquation=wi,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Oe(0,0,0),this.blendAlpha=0,this.depthFunc=ns,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Zu,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=ea,this.stencilZFail=ea,this.stencilZPass=ea,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){Re(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Re(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){let a=[];for(let o in r){let l=r[o];delete l.metadata,a.push(l)}return a}if(t){let r=s(e.textures),a=s(e.images);r.length>0&&(i.textures=r),a.length>0&&(i.images=a)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Oe().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new dn().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new qe().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new qe().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var kn=new z,Hl=new z,Fr=new z,Or=new z,os=class{constructor(e=new z,t=new z(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,kn)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=kn.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(kn.copy(this.origin).addScaledVector(this.direction,t),kn.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){Hl.copy(e).add(t).multiplyScalar(.5),Fr.copy(t).sub(e).normalize(),Or.copy(this.origin).sub(Hl);let r=e.distanceTo(t)*.5,a=-this.direction.dot(Fr),o=Or.dot(this.direction),l=-Or.dot(Fr),c=Or.lengthSq(),h=Math.abs(1-a*a),u,d,p,g;if(h>0)if(u=a*l-o,d=a*o-l,g=r*h,u>=0)if(d>=-g)if(d<=g){let x=1/h;u*=x,d*=x,p=u*(u+a*d+2*o)+d*(a*u+d+2*l)+c}else d=r,u=Math.max(0,-(a*d+o)),p=-u*u+d*(d+2*l)+c;else d=-r,u=Math.max(0,-(a*d+o)),p=-u*u+d*(d+2*l)+c;else d<=-g?(u=Math.max(0,-(-a*r+o)),d=u>0?-r:Math.min(Math.max(-r,-l),r),p=-u*u+d*(d+2*l)+c):d<=g?(u=0,d=Math.min(Math.max(-r,-l),r),p=d*(d+2*l)+c):(u=Math.max(0,-(a*r+o)),d=u>0?r:Math.min(Math.max(-r,-l),r),p=-u*u+d*(d+2*l)+c);else d=a>0?-r:r,u=Math.max(0,-(a*d+o)),p=-u*u+d*(d+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,u),s&&s.copy(Hl).addScaledVector(Fr,d),p}intersectSphere(e,t){if(e.radius<0)return null;kn.subVectors(e.center,this.origin);let i=kn.dot(this.direction),s=kn.dot(kn)-i*i,r=e.radius*e.radius;if(s>r)return null;let a=Math.sqrt(r-s),o=i-a,l=i+a;return l<0?null:o<0?this.at(l,t):this.at(o,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,a,o,l,c=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,d=this.origin;return c>=0?(i=(e.min.x-d.x)*c,s=(e.max.x-d.x)*c):(i=(e.max.x-d.x)*c,s=(e.min.x-d.x)*c),h>=0?(r=(e.min.y-d.y)*h,a=(e.max.y-d.y)*h):(r=(e.max.y-d.y)*h,a=(e.min.y-d.y)*h),i>a||r>s||((r>i||isNaN(i))&&(i=r),(a<s||isNaN(s))&&(s=a),u>=0?(o=(e.min.z-d.z)*u,l=(e.max.z-d.z)*u):(o=(e.max.z-d.z)*u,l=(e.min.z-d.z)*u),i>l||o>s)||((o>i||i!==i)&&(i=o),(l<s||s!==s)&&(s=l),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,kn)!==null}intersectTriangle(e,t,i,s,r){let a=this.origin,o=this.direction,l=o.x,c=o.y,h=o.z,u=e.x-a.x,d=e.y-a.y,p=e.z-a.z,g=t.x-a.x,x=t.y-a.y,m=t.z-a.z,f=i.x-a.x,_=i.y-a.y,T=i.z-a.z,M=Math.abs(l),A=Math.abs(c),E=Math.abs(h),y,S,U,I,D,G,q,L,F,W,H,ee;if(M>=A&&M>=E?(U=l,G=u,F=g,ee=f,l>=0?(y=c,S=h,I=d,D=p,q=x,L=m,W=_,H=T):(y=h,S=c,I=p,D=d,q=m,L=x,W=T,H=_)):A>=E?(U=c,G=d,F=x,ee=_,c>=0?(y=h,S=l,I=p,D=u,q=m,L=g,W=T,H=f):(y=l,S=h,I=u,D=p,q=g,L=m,W=f,H=T)):(U=h,G=p,F=m,ee=T,h>=0?(y=l,S=c,I=u,D=d,q=g,L=x,W=f,H=_):(y=c,S=l,I=d,D=u,q=x,L=g,W=_,H=f)),U===0)return null;let X=y/U,Q=S/U,te=1/U,Se=I-X*G,De=D-Q*G,J=q-X*F,me=L-Q*F,_e=W-X*ee,Ee=H-Q*ee,ge=_e*me-Ee*J,Fe=Se*Ee-De*_e,ut=J*De-me*Se;if(s){if(ge<0||Fe<0||ut<0)return null}else if((ge<0||Fe<0||ut<0)&&(ge>0||Fe>0||ut>0))return null;let Pe=ge+Fe+ut;if(Pe===0)return null;let je=te*(ge*G+Fe*F+ut*ee);return(Pe>0?je<0:je>0)?null:this.at(je/Pe,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Si=class extends En{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Oe(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Gn,this.combine=Da,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},au=new it,vi=new os,Br=new Tn,ou=new z,kr=new z,zr=new z,Hr=new z,Gl=new z,Gr=new z,lu=new z,Vr=new z,Xt=class extends At{constructor(e=new Ct,t=new Si){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,a=s.length;r<a;r++){let o=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=r}}}}getVertexPosition(e,t){let i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,a=i.morphTargetsRelative;t.fromBufferAttribute(s,e);let o=this.morphTargetInfluences;if(r&&o){Gr.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let h=o[l],u=r[l];h!==0&&(Gl.fromBufferAttribute(u,e),a?Gr.addScaledVector(Gl,h):Gr.addScaledVector(Gl.sub(t),h))}t.add(Gr)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),Br.copy(i.boundingSphere),Br.applyMatrix4(r),vi.copy(e.ray).recast(e.near),!(Br.containsPoint(vi.origin)===!1&&(vi.intersectSphere(Br,ou)===null||vi.origin.distanceToSquared(ou)>(e.far-e.near)**2))&&(au.copy(r).invert(),vi.copy(e.ray).applyMatrix4(au),!(i.boundingBox!==null&&vi.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,vi)))}_computeIntersections(e,t,i){let s,r=this.geometry,a=this.material,o=r.index,l=r.attributes.position,c=r.attributes.uv,h=r.attributes.uv1,u=r.attributes.normal,d=r.groups,p=r.drawRange;if(o!==null)if(Array.isArray(a))for(let g=0,x=d.length;g<x;g++){let m=d[g],f=a[m.materialIndex],_=Math.max(m.start,p.start),T=Math.min(o.count,Math.min(m.start+m.count,p.start+p.count));for(let M=_,A=T;M<A;M+=3){let E=o.getX(M),y=o.getX(M+1),S=o.getX(M+2);s=Wr(this,f,e,i,c,h,u,E,y,S),s&&(s.faceIndex=Math.floor(M/3),s.face.materialIndex=m.materialIndex,t.push(s))}}else{let g=Math.max(0,p.start),x=Math.min(o.count,p.start+p.count);for(let m=g,f=x;m<f;m+=3){let _=o.getX(m),T=o.getX(m+1),M=o.getX(m+2);s=Wr(this,a,e,i,c,h,u,_,T,M),s&&(s.faceIndex=Math.floor(m/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(a))for(let g=0,x=d.length;g<x;g++){let m=d[g],f=a[m.materialIndex],_=Math.max(m.start,p.start),T=Math.min(l.count,Math.min(m.start+m.count,p.start+p.count));for(let M=_,A=T;M<A;M+=3){let E=M,y=M+1,S=M+2;s=Wr(this,f,e,i,c,h,u,E,y,S),s&&(s.faceIndex=Math.floor(M/3),s.face.materialIndex=m.materialIndex,t.push(s))}}else{let g=Math.max(0,p.start),x=Math.min(l.count,p.start+p.count);for(let m=g,f=x;m<f;m+=3){let _=m,T=m+1,M=m+2;s=Wr(this,a,e,i,c,h,u,_,T,M),s&&(s.faceIndex=Math.floor(m/3),t.push(s))}}}};function $p(n,e,t,i,s,r,a,o){let l;if(e.side===zt?l=i.intersectTriangle(a,r,s,!0,o):l=i.intersectTriangle(s,r,a,e.side===oi,o),l===null)return null;Vr.copy(o),Vr.applyMatrix4(n.matrixWorld);let c=t.ray.origin.distanceTo(Vr);return c<t.near||c>t.far?null:{distance:c,point:Vr.clone(),object:n}}function Wr(n,e,t,i,s,r,a,o,l,c){n.getVertexPosition(o,kr),n.getVertexPosition(l,zr),n.getVertexPosition(c,Hr);let h=$p(n,e,t,i,kr,zr,Hr,lu);if(h){let u=new z;ei.getBarycoord(lu,kr,zr,Hr,u),s&&(h.uv=ei.getInterpolatedAttribute(s,o,l,c,u,new qe)),r&&(h.uv1=ei.getInterpolatedAttribute(r,o,l,c,u,new qe)),a&&(h.normal=ei.getInterpolatedAttribute(a,o,l,c,u,new z),h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1));let d={a:o,b:l,c,normal:new z,materialIndex:0};ei.getNormal(kr,zr,Hr,d.normal),h.face=d,h.barycoord=u}return h}var ma=class extends Wt{constructor(e=null,t=1,i=1,s,r,a,o,l,c=Mt,h=Mt,u,d){super(null,a,o,l,c,h,s,r,u,d),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var bi=new Tn,qp=new qe(.5,.5),Xr=new z,ni=class{constructor(e=new dn,t=new dn,i=new dn,s=new dn,r=new dn,a=new dn){this.planes=[e,t,i,s,r,a]}set(e,t,i,s,r,a){let o=this.planes;return o[0].copy(e),o[1].copy(t),o[2].copy(i),o[3].copy(s),o[4].copy(r),o[5].copy(a),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=rn,i=!1){let s=this.planes,r=e.elements,a=r[0],o=r[1],l=r[2],c=r[3],h=r[4],u=r[5],d=r[6],p=r[7],g=r[8],x=r[9],m=r[10],f=r[11],_=r[12],T=r[13],M=r[14],A=r[15];if(s[0].setComponents(c-a,p-h,f-g,A-_).normalize(),s[1].setComponents(c+a,p+h,f+g,A+_).normalize(),s[2].setComponents(c+o,p+u,f+x,A+T).normalize(),s[3].setComponents(c-o,p-u,f-x,A-T).normalize(),i)s[4].setComponents(l,d,m,M).normalize(),s[5].setComponents(c-l,p-d,f-m,A-M).normalize();else if(s[4].setComponents(c-l,p-d,f-m,A-M).normalize(),t===rn)s[5].setComponents(c+l,p+d,f+m,A+M).normalize();else if(t===is)s[5].setComponents(l,d,m,M).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),bi.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),bi.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(bi)}intersectsSprite(e){bi.center.set(0,0,0);let t=qp.distanceTo(e.center);return bi.radius=.7071067811865476+t,bi.applyMatrix4(e.matrixWorld),this.intersectsSphere(bi)}intersectsSphere(e){let t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let s=t[i];if(Xr.x=s.normal.x>0?e.max.x:e.min.x,Xr.y=s.normal.y>0?e.max.y:e.min.y,Xr.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(Xr)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},cu=new it,ga=class n{constructor(){this.coordinateSystem=rn,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];cu.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new ni),i[s].setFromProjectionMatrix(cu,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new ni),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new n().copy(this)}};var ii=class extends En{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new Oe(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},ya=new z,xa=new z,hu=new it,Ps=new os,$r=new Tn,Vl=new z,uu=new z,ls=class extends At{constructor(e=new Ct,t=new ii){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,i=[0];for(let s=1,r=t.count;s<r;s++)ya.fromBufferAttribute(t,s-1),xa.fromBufferAttribute(t,s),i[s]=i[s-1],i[s]+=ya.distanceTo(xa);e.setAttribute("lineDistance",new Et(i,1))}else Re("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,a=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),$r.copy(i.boundingSphere),$r.applyMatrix4(s),$r.radius+=r,e.ray.intersectsSphere($r)===!1)return;hu.copy(s).invert(),Ps.copy(e.ray).applyMatrix4(hu);let o=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=o*o,c=this.isLineSegments?2:1,h=i.index,d=i.attributes.position;if(h!==null){let p=Math.max(0,a.start),g=Math.min(h.count,a.start+a.count);for(let x=p,m=g-1;x<m;x+=c){let f=h.getX(x),_=h.getX(x+1),T=qr(this,e,Ps,l,f,_,x);T&&t.push(T)}if(this.isLineLoop){let x=h.getX(g-1),m=h.getX(p),f=qr(this,e,Ps,l,x,m,g-1);f&&t.push(f)}}else{let p=Math.max(0,a.start),g=Math.min(d.count,a.start+a.count);for(let x=p,m=g-1;x<m;x+=c){let f=qr(this,e,Ps,l,x,x+1,x);f&&t.push(f)}if(this.isLineLoop){let x=qr(this,e,Ps,l,g-1,p,g-1);x&&t.push(x)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,a=s.length;r<a;r++){let o=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=r}}}}};function qr(n,e,t,i,s,r,a){let o=n.geometry.attributes.position;if(ya.fromBufferAttribute(o,s),xa.fromBufferAttribute(o,r),t.distanceSqToSegment(ya,xa,Vl,uu)>i)return;Vl.applyMatrix4(n.matrixWorld);let c=e.ray.origin.distanceTo(Vl);if(!(c<e.near||c>e.far))return{distance:c,point:uu.clone().applyMatrix4(n.matrixWorld),index:a,face:null,faceIndex:null,barycoord:null,object:n}}var du=new z,fu=new z,Hs=class extends ls{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,i=[];for(let s=0,r=t.count;s<r;s+=2)du.fromBufferAttribute(t,s),fu.fromBufferAttribute(t,s+1),i[s]=s===0?0:i[s-1],i[s+1]=i[s]+du.distanceTo(fu);e.setAttribute("lineDistance",new Et(i,1))}else Re("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}};var cs=class extends En{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new Oe(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},pu=new it,Zl=new os,Yr=new Tn,Zr=new z,Gs=class extends At{constructor(e=new Ct,t=new cs){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.matrixWorld,r=e.params.Points.threshold,a=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),Yr.copy(i.boundingSphere),Yr.applyMatrix4(s),Yr.radius+=r,e.ray.intersectsSphere(Yr)===!1)return;pu.copy(s).invert(),Zl.copy(e.ray).applyMatrix4(pu);let o=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=o*o,c=i.index,u=i.attributes.position;if(c!==null){let d=Math.max(0,a.start),p=Math.min(c.count,a.start+a.count);for(let g=d,x=p;g<x;g++){let m=c.getX(g);Zr.fromBufferAttribute(u,m),mu(Zr,m,l,s,e,t,this)}}else{let d=Math.max(0,a.start),p=Math.min(u.count,a.start+a.count);for(let g=d,x=p;g<x;g++)Zr.fromBufferAttribute(u,g),mu(Zr,g,l,s,e,t,this)}}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,a=s.length;r<a;r++){let o=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=r}}}}};function mu(n,e,t,i,s,r,a){let o=Zl.distanceSqToPoint(n);if(o<t){let l=new z;Zl.closestPointToPoint(n,l),l.applyMatrix4(i);let c=s.ray.origin.distanceTo(l);if(c<s.near||c>s.far)return;r.push({distance:c,distanceToRay:Math.sqrt(o),point:l,index:e,face:null,faceIndex:null,barycoord:null,object:a})}}var Vs=class extends Wt{constructor(e=[],t=Ti,i,s,r,a,o,l,c,h){super(e,t,i,s,r,a,o,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var Vn=class extends Wt{constructor(e,t,i=pn,s,r,a,o=Mt,l=Mt,c,h=Hn,u=1){if(h!==Hn&&h!==Xn)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:u};super(d,s,r,a,o,l,h,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new rs(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},Ws=class extends Vn{constructor(e,t=pn,i=Ti,s,r,a=Mt,o=Mt,l,c=Hn){let h={width:e,height:e,depth:1},u=[h,h,h,h,h,h];super(e,e,t,i,s,r,a,o,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},Xs=class extends Wt{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},hs=class n extends Ct{constructor(e=1,t=1,i=1,s=1,r=1,a=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:a};let o=this;s=Math.floor(s),r=Math.floor(r),a=Math.floor(a);let l=[],c=[],h=[],u=[],d=0,p=0;g("z","y","x",-1,-1,i,t,e,a,r,0),g("z","y","x",1,-1,i,t,-e,a,r,1),g("x","z","y",1,1,e,i,t,s,a,2),g("x","z","y",1,-1,e,i,-t,s,a,3),g("x","y","z",1,-1,e,t,i,s,r,4),g("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(l),this.setAttribute("position",new Et(c,3)),this.setAttribute("normal",new Et(h,3)),this.setAttribute("uv",new Et(u,2));function g(x,m,f,_,T,M,A,E,y,S,U){let I=M/y,D=A/S,G=M/2,q=A/2,L=E/2,F=y+1,W=S+1,H=0,ee=0,X=new z;for(let Q=0;Q<W;Q++){let te=Q*D-q;for(let Se=0;Se<F;Se++){let De=Se*I-G;X[x]=De*_,X[m]=te*T,X[f]=L,c.push(X.x,X.y,X.z),X[x]=0,X[m]=0,X[f]=E>0?1:-1,h.push(X.x,X.y,X.z),u.push(Se/y),u.push(1-Q/S),H+=1}}for(let Q=0;Q<S;Q++)for(let te=0;te<y;te++){let Se=d+te+F*Q,De=d+te+F*(Q+1),J=d+(te+1)+F*(Q+1),me=d+(te+1)+F*Q;l.push(Se,De,me),l.push(De,J,me),ee+=6}o.addGroup(p,ee,U),p+=ee,d+=H}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var $s=class n extends Ct{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};let r=e/2,a=t/2,o=Math.floor(i),l=Math.floor(s),c=o+1,h=l+1,u=e/o,d=t/l,p=[],g=[],x=[],m=[];for(let f=0;f<h;f++){let _=f*d-a;for(let T=0;T<c;T++){let M=T*u-r;g.push(M,-_,0),x.push(0,0,1),m.push(T/o),m.push(1-f/l)}}for(let f=0;f<l;f++)for(let _=0;_<o;_++){let T=_+c*f,M=_+c*(f+1),A=_+1+c*(f+1),E=_+1+c*f;p.push(T,M,E),p.push(M,A,E)}this.setIndex(p),this.setAttribute("position",new Et(g,3)),this.setAttribute("normal",new Et(x,3)),this.setAttribute("uv",new Et(m,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.widthSegments,e.heightSegments)}};var us=class n extends Ct{constructor(e=1,t=32,i=16,s=0,r=Math.PI*2,a=0,o=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:i,phiStart:s,phiLength:r,thetaStart:a,thetaLength:o},t=Math.max(3,Math.floor(t)),i=Math.max(2,Math.floor(i));let l=Math.min(a+o,Math.PI),c=0,h=[],u=new z,d=new z,p=[],g=[],x=[],m=[];for(let f=0;f<=i;f++){let _=[],T=f/i,M=a+T*o,A=e*Math.cos(M),E=Math.sqrt(e*e-A*A),y=0;f===0&&a===0?y=.5/t:f===i&&l===Math.PI&&(y=-.5/t);for(let S=0;S<=t;S++){let U=S/t,I=s+U*r;u.x=-E*Math.cos(I),u.y=A,u.z=E*Math.sin(I),g.push(u.x,u.y,u.z),d.copy(u).normalize(),x.push(d.x,d.y,d.z),m.push(U+y,1-T),_.push(c++)}h.push(_)}for(let f=0;f<i;f++)for(let _=0;_<t;_++){let T=h[f][_+1],M=h[f][_],A=h[f+1][_],E=h[f+1][_+1];(f!==0||a>0)&&p.push(T,M,E),(f!==i-1||l<Math.PI)&&p.push(M,A,E)}this.setIndex(p),this.setAttribute("position",new Et(g,3)),this.setAttribute("normal",new Et(x,3)),this.setAttribute("uv",new Et(m,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}};function Ai(n){let e={};for(let t in n){e[t]={};for(let i in n[t]){let s=n[t][i];if(gu(s))s.isRenderTargetTexture?(Re("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(gu(s[0])){let r=[];for(let a=0,o=s.length;a<o;a++)r[a]=s[a].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function Nt(n){let e={};for(let t=0;t<n.length;t++){let i=Ai(n[t]);for(let s in i)e[s]=i[s]}return e}function gu(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function Yp(n){let e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function Ec(n){let e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:Xe.workingColorSpace}var ld={clone:Ai,merge:Nt},Zp=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Jp=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,An=class extends En{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Zp,this.fragmentShader=Jp,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Ai(e.uniforms),this.uniformsGroups=Yp(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let a=this.uniforms[s].value;a&&a.isTexture?t.uniforms[s]={type:"t",value:a.toJSON(e).uuid}:a&&a.isColor?t.uniforms[s]={type:"c",value:a.getHex()}:a&&a.isVector2?t.uniforms[s]={type:"v2",value:a.toArray()}:a&&a.isVector3?t.uniforms[s]={type:"v3",value:a.toArray()}:a&&a.isVector4?t.uniforms[s]={type:"v4",value:a.toArray()}:a&&a.isMatrix3?t.uniforms[s]={type:"m3",value:a.toArray()}:a&&a.isMatrix4?t.uniforms[s]={type:"m4",value:a.toArray()}:t.uniforms[s]={value:a}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new Oe().setHex(s.value);break;case"v2":this.uniforms[i].value=new qe().fromArray(s.value);break;case"v3":this.uniforms[i].value=new z().fromArray(s.value);break;case"v4":this.uniforms[i].value=new ot().fromArray(s.value);break;case"m3":this.uniforms[i].value=new Le().fromArray(s.value);break;case"m4":this.uniforms[i].value=new it().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},_a=class extends An{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var qs=class extends En{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new Oe(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new Oe(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=bo,this.normalScale=new qe(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Gn,this.combine=Da,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},va=class extends En{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=qu,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},ba=class extends En{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function ji(n,e){return!n||n.constructor===e?n:typeof e.BYTES_PER_ELEMENT=="number"?new e(n):Array.prototype.slice.call(n)}function Jr(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var si=class{constructor(e,t,i,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,s=t[i],r=t[i-1];n:{e:{let a;t:{i:if(!(e<s)){for(let o=i+2;;){if(s===void 0){if(e<r)break i;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===o)break;if(r=s,s=t[++i],e<s)break e}a=t.length;break t}if(!(e>=r)){let o=t[1];e<o&&(i=2,r=o);for(let l=i-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===l)break;if(s=r,r=t[--i-1],e>=r)break e}a=i,i=0;break t}break n}for(;i<a;){let o=i+a>>>1;e<t[o]?a=o:i=o+1}if(s=t[i],r=t[i-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,r,s)}return this.interpolate_(i,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,s=this.valueSize,r=e*s;for(let a=0;a!==s;++a)t[a]=i[r+a];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Sa=class extends si{constructor(e,t,i,s){super(e,t,i,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:$l,endingEnd:$l}}intervalChanged_(e,t,i){let s=this.parameterPositions,r=e-2,a=e+1,o=s[r],l=s[a];if(o===void 0)switch(this.getSettings_().endingStart){case ql:r=e,o=2*t-i;break;case Yl:r=s.length-2,o=t+s[r]-s[r+1];break;default:r=e,o=i}if(l===void 0)switch(this.getSettings_().endingEnd){case ql:a=e,l=2*i-t;break;case Yl:a=1,l=i+s[1]-s[0];break;default:a=e-1,l=t}let c=(i-t)*.5,h=this.valueSize;this._weightPrev=c/(t-o),this._weightNext=c/(l-i),this._offsetPrev=r*h,this._offsetNext=a*h}interpolate_(e,t,i,s){let r=this.resultBuffer,a=this.sampleValues,o=this.valueSize,l=e*o,c=l-o,h=this._offsetPrev,u=this._offsetNext,d=this._weightPrev,p=this._weightNext,g=(i-t)/(s-t),x=g*g,m=x*g,f=-d*m+2*d*x-d*g,_=(1+d)*m+(-1.5-2*d)*x+(-.5+d)*g+1,T=(-1-p)*m+(1.5+p)*x+.5*g,M=p*m-p*x;for(let A=0;A!==o;++A)r[A]=f*a[h+A]+_*a[c+A]+T*a[l+A]+M*a[u+A];return r}},Ma=class extends si{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,a=this.sampleValues,o=this.valueSize,l=e*o,c=l-o,h=(i-t)/(s-t),u=1-h;for(let d=0;d!==o;++d)r[d]=a[c+d]*u+a[l+d]*h;return r}},wa=class extends si{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e){return this.copySampleValue_(e-1)}},Ta=class extends si{interpolate_(e,t,i,s){let r=this.resultBuffer,a=this.sampleValues,o=this.valueSize,l=e*o,c=l-o,h=this.inTangents,u=this.outTangents;if(!h||!u){let g=(i-t)/(s-t),x=1-g;for(let m=0;m!==o;++m)r[m]=a[c+m]*x+a[l+m]*g;return r}let d=o*2,p=e-1;for(let g=0;g!==o;++g){let x=a[c+g],m=a[l+g],f=p*d+g*2,_=u[f],T=u[f+1],M=e*d+g*2,A=h[M],E=h[M+1],y=jp(i,t,_,A,s);r[g]=cd(y,x,T,E,m)}return r}};function cd(n,e,t,i,s){let r=1-n;return r*r*r*e+3*r*r*n*t+3*r*n*n*i+n*n*n*s}function Kp(n,e,t,i,s){let r=1-n;return 3*r*r*(t-e)+6*r*n*(i-t)+3*n*n*(s-i)}function jp(n,e,t,i,s){let r=(n-e)/(s-e);for(let a=0;a<8;a++){let o=cd(r,e,t,i,s)-n;if(Math.abs(o)<1e-10)break;let l=Kp(r,e,t,i,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-o/l))}return r}var Kt=class{constructor(e,t,i,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=ji(t,this.TimeBufferType),this.values=ji(i,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:ji(e.times,Array),values:ji(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(i.interpolation=s),Jr(e.settings)&&(i.settings={inTangents:ji(e.settings.inTangents,Array),outTangents:ji(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new wa(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Ma(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new Sa(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new Ta(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Ls:t=this.InterpolantFactoryMethodDiscrete;break;case ha:t=this.InterpolantFactoryMethodLinear;break;case Qr:t=this.InterpolantFactoryMethodSmooth;break;case Xl:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return Re("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Ls;case this.InterpolantFactoryMethodLinear:return ha;case this.InterpolantFactoryMethodSmooth:return Qr;case this.InterpolantFactoryMethodBezier:return Xl}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]+=e;Jr(this.settings)&&(yu(this.settings.inTangents,e),yu(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]*=e;Jr(this.settings)&&(xu(this.settings.inTangents,e),xu(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,s=i.length,r=0,a=s-1;for(;r!==s&&i[r]<e;)++r;for(;a!==-1&&i[a]>t;)--a;if(++a,r!==0||a!==s){r>=a&&(a=Math.max(a,1),r=a-1);let o=this.getValueSize();this.times=i.slice(r,a),this.values=this.values.slice(r*o,a*o)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(Ie("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,s=this.values,r=i.length;r===0&&(Ie("KeyframeTrack: Track is empty.",this),e=!1);let a=null;for(let o=0;o!==r;o++){let l=i[o];if(typeof l=="number"&&isNaN(l)){Ie("KeyframeTrack: Time is not a valid number.",this,o,l),e=!1;break}if(a!==null&&a>l){Ie("KeyframeTrack: Out of order keys.",this,o,l,a),e=!1;break}a=l}if(s!==void 0&&Ep(s))for(let o=0,l=s.length;o!==l;++o){let c=s[o];if(isNaN(c)){Ie("KeyframeTrack: Value is not a valid number.",this,o,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),s=this.getInterpolation()===Qr,r=e.length-1,a=1;for(let o=1;o<r;++o){let l=!1,c=e[o],h=e[o+1];if(c!==h&&(o!==1||c!==e[0]))if(s)l=!0;else{let u=o*i,d=u-i,p=u+i;for(let g=0;g!==i;++g){let x=t[u+g];if(x!==t[d+g]||x!==t[p+g]){l=!0;break}}}if(l){if(o!==a){e[a]=e[o];let u=o*i,d=a*i;for(let p=0;p!==i;++p)t[d+p]=t[u+p]}++a}}if(r>0){e[a]=e[r];for(let o=r*i,l=a*i,c=0;c!==i;++c)t[l+c]=t[o+c];++a}return a!==e.length?(this.times=e.slice(0,a),this.values=t.slice(0,a*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,s=new i(this.name,e,t);return s.createInterpolant=this.createInterpolant,Jr(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function yu(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]+=e}function xu(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]*=e}Kt.prototype.ValueTypeName="";Kt.prototype.TimeBufferType=Float32Array;Kt.prototype.ValueBufferType=Float32Array;Kt.prototype.DefaultInterpolation=ha;var ri=class extends Kt{constructor(e,t,i){super(e,t,i)}};ri.prototype.ValueTypeName="bool";ri.prototype.ValueBufferType=Array;ri.prototype.DefaultInterpolation=Ls;ri.prototype.InterpolantFactoryMethodLinear=void 0;ri.prototype.InterpolantFactoryMethodSmooth=void 0;var Ea=class extends Kt{constructor(e,t,i,s){super(e,t,i,s)}};Ea.prototype.ValueTypeName="color";var Aa=class extends Kt{constructor(e,t,i,s){super(e,t,i,s)}};Aa.prototype.ValueTypeName="number";var Ca=class extends si{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,a=this.sampleValues,o=this.valueSize,l=(i-t)/(s-t),c=e*o;for(let h=c+o;c!==h;c+=4)wn.slerpFlat(r,0,a,c-o,a,c,l);return r}},Ys=class extends Kt{constructor(e,t,i,s){super(e,t,i,s)}InterpolantFactoryMethodLinear(e){return new Ca(this.times,this.values,this.getValueSize(),e)}};Ys.prototype.ValueTypeName="quaternion";Ys.prototype.InterpolantFactoryMethodSmooth=void 0;var ai=class extends Kt{constructor(e,t,i){super(e,t,i)}};ai.prototype.ValueTypeName="string";ai.prototype.ValueBufferType=Array;ai.prototype.DefaultInterpolation=Ls;ai.prototype.InterpolantFactoryMethodLinear=void 0;ai.prototype.InterpolantFactoryMethodSmooth=void 0;var Ra=class extends Kt{constructor(e,t,i,s){super(e,t,i,s)}};Ra.prototype.ValueTypeName="vector";var Pa=class{constructor(e,t,i){let s=this,r=!1,a=0,o=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(h){o++,r===!1&&s.onStart!==void 0&&s.onStart(h,a,o),r=!0},this.itemEnd=function(h){a++,s.onProgress!==void 0&&s.onProgress(h,a,o),a===o&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(h){s.onError!==void 0&&s.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,u){return c.push(h,u),this},this.removeHandler=function(h){let u=c.indexOf(h);return u!==-1&&c.splice(u,2),this},this.getHandler=function(h){for(let u=0,d=c.length;u<d;u+=2){let p=c[u],g=c[u+1];if(p.global&&(p.lastIndex=0),p.test(h))return g}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},hd=new Pa,Ia=class{constructor(e){this.manager=e!==void 0?e:hd,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(s,r){i.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};Ia.DEFAULT_MATERIAL_NAME="__DEFAULT";var Zs=class extends At{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new Oe(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}};var Wl=new it,_u=new z,vu=new z,La=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new qe(512,512),this.mapType=$t,this.map=null,this.mapPass=null,this.matrix=new it,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new ni,this._frameExtents=new qe(1,1),this._viewportCount=1,this._viewports=[new ot(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;_u.setFromMatrixPosition(e.matrixWorld),t.position.copy(_u),vu.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(vu),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,i,s){Wl.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),i.setFromProjectionMatrix(Wl,e.coordinateSystem,e.reversedDepth);let r=this._frameExtents,a=s?s.z/r.x:1,o=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===is||e.reversedDepth?t.set(.5*a,0,0,.5*a+l,0,.5*o,0,.5*o+c,0,0,1,0,0,0,0,1):t.set(.5*a,0,0,.5*a+l,0,.5*o,0,.5*o+c,0,0,.5,.5,0,0,0,1),t.multiply(Wl)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},Kr=new z,jr=new wn,bn=new z,Js=class extends At{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new it,this.projectionMatrix=new it,this.projectionMatrixInverse=new it,this.coordinateSystem=rn,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Kr,jr,bn),bn.x===1&&bn.y===1&&bn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Kr,jr,bn.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(Kr,jr,bn),bn.x===1&&bn.y===1&&bn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Kr,jr,bn.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Qn=new z,bu=new qe,Su=new qe,Bt=class extends Js{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=ua*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Sl*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return ua*2*Math.atan(Math.tan(Sl*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){Qn.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Qn.x,Qn.y).multiplyScalar(-e/Qn.z),Qn.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Qn.x,Qn.y).multiplyScalar(-e/Qn.z)}getViewSize(e,t){return this.getViewBounds(e,bu,Su),t.subVectors(Su,bu)}setViewOffset(e,t,i,s,r,a){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=a,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Sl*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s,a=this.view;if(this.view!==null&&this.view.enabled){let l=a.fullWidth,c=a.fullHeight;r+=a.offsetX*s/l,t-=a.offsetY*i/c,s*=a.width/l,i*=a.height/c}let o=this.filmOffset;o!==0&&(r+=e*o/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var Ks=class extends Js{constructor(e=-1,t=1,i=1,s=-1,r=.1,a=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=a,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,a){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=a,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=i-e,a=i+e,o=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,a=r+c*this.view.width,o-=h*this.view.offsetY,l=o-h*this.view.height}this.projectionMatrix.makeOrthographic(r,a,o,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},Jl=class extends La{constructor(){super(new Ks(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},js=class extends Zs{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(At.DEFAULT_UP),this.updateMatrix(),this.target=new At,this.shadow=new Jl}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}},Qs=class extends Zs{constructor(e,t){super(e,t),this.isAmbientLight=!0,this.type="AmbientLight"}};var Qi=-90,es=1,ds=class extends At{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Bt(Qi,es,e,t);s.layers=this.layers,this.add(s);let r=new Bt(Qi,es,e,t);r.layers=this.layers,this.add(r);let a=new Bt(Qi,es,e,t);a.layers=this.layers,this.add(a);let o=new Bt(Qi,es,e,t);o.layers=this.layers,this.add(o);let l=new Bt(Qi,es,e,t);l.layers=this.layers,this.add(l);let c=new Bt(Qi,es,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,s,r,a,o,l]=t;for(let c of t)this.remove(c);if(e===rn)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),a.up.set(0,0,1),a.lookAt(0,-1,0),o.up.set(0,1,0),o.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===is)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),a.up.set(0,0,-1),a.lookAt(0,-1,0),o.up.set(0,-1,0),o.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,a,o,l,c,h]=this.children,u=e.getRenderTarget(),d=e.getActiveCubeFace(),p=e.getActiveMipmapLevel(),g=e.xr.enabled;e.xr.enabled=!1;let x=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let m=!1;e.isWebGLRenderer===!0?m=e.state.buffers.depth.getReversed():m=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,2,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,3,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=x,e.setRenderTarget(i,5,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(u,d,p),e.xr.enabled=g,i.texture.needsPMREMUpdate=!0}},Na=class extends Bt{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Ac="\\[\\]\\.:\\/",Qp=new RegExp("["+Ac+"]","g"),Cc="[^"+Ac+"]",em="[^"+Ac.replace("\\.","")+"]",tm=/((?:WC+[\/:])*)/.source.replace("WC",Cc),nm=/(WCOD+)?/.source.replace("WCOD",em),im=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Cc),sm=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Cc),rm=new RegExp("^"+tm+nm+im+sm+"$"),am=["material","materials","bones","map"],Kl=class{constructor(e,t,i){let s=i||st.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,s=this._bindings[i];s!==void 0&&s.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=i.length;s!==r;++s)i[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},st=class n{constructor(e,t,i){this.path=t,this.parsedPath=i||n.parseTrackName(t),this.node=n.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new n.Composite(e,t,i):new n(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(Qp,"")}static parseTrackName(e){let t=rm.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=i.nodeName&&i.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=i.nodeName.substring(s+1);am.indexOf(r)!==-1&&(i.nodeName=i.nodeName.substring(0,s),i.objectName=r)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(r){for(let a=0;a<r.length;a++){let o=r[a];if(o.name===t||o.uuid===t)return o;let l=i(o.children);if(l)return l}return null},s=i(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)e[t++]=i[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=n.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Re("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let c=t.objectIndex;switch(i){case"materials":if(!e.material){Ie("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){Ie("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){Ie("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===c){c=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){Ie("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){Ie("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){Ie("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(c!==void 0){if(e[c]===void 0){Ie("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let a=e[s];if(a===void 0){let c=t.nodeName;Ie("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let o=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?o=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(o=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){Ie("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){Ie("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=a,this.propertyIndex=r}else a.fromArray!==void 0&&a.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=a):Array.isArray(a)?(l=this.BindingType.EntireArray,this.resolvedProperty=a):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][o]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};st.Composite=Kl;st.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};st.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};st.prototype.GetterByBindingType=[st.prototype._getValue_direct,st.prototype._getValue_array,st.prototype._getValue_arrayElement,st.prototype._getValue_toArray];st.prototype.SetterByBindingTypeAndVersioning=[[st.prototype._setValue_direct,st.prototype._setValue_direct_setNeedsUpdate,st.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[st.prototype._setValue_array,st.prototype._setValue_array_setNeedsUpdate,st.prototype._setValue_array_setMatrixWorldNeedsUpdate],[st.prototype._setValue_arrayElement,st.prototype._setValue_arrayElement_setNeedsUpdate,st.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[st.prototype._setValue_fromArray,st.prototype._setValue_fromArray_setNeedsUpdate,st.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var ub=new Float32Array(1);var jl=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=i,r[3]=s,this}};function Rc(n,e,t,i){let s=om(i);switch(t){case yc:return n*e;case _c:return n*e/s.components*s.byteLength;case Ha:return n*e/s.components*s.byteLength;case li:return n*e*2/s.components*s.byteLength;case Ga:return n*e*2/s.components*s.byteLength;case xc:return n*e*3/s.components*s.byteLength;case yn:return n*e*4/s.components*s.byteLength;case Va:return n*e*4/s.components*s.byteLength;case nr:case ir:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case sr:case rr:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Xa:case qa:return Math.max(n,16)*Math.max(e,8)/4;case Wa:case $a:return Math.max(n,8)*Math.max(e,8)/2;case Ya:case Za:case Ka:case ja:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Ja:case ar:case Qa:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case eo:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case to:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case no:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case io:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case so:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case ro:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case ao:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case oo:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case lo:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case co:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case ho:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case uo:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case fo:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case po:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case mo:case go:case yo:return Math.ceil(n/4)*Math.ceil(e/4)*16;case xo:case _o:return Math.ceil(n/4)*Math.ceil(e/4)*8;case or:case vo:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function om(n){switch(n){case $t:case fc:return{byteLength:1,components:1};case gs:case pc:case gn:return{byteLength:2,components:1};case ka:case za:return{byteLength:2,components:4};case pn:case Ba:case mn:return{byteLength:4,components:1};case mc:case gc:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Re("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function Ld(){let n=null,e=!1,t=null,i=null;function s(r,a){i=n.requestAnimationFrame(s),t(r,a)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function cm(n){let e=new WeakMap;function t(o,l){let c=o.array,h=o.usage,u=c.byteLength,d=n.createBuffer();n.bindBuffer(l,d),n.bufferData(l,c,h),o.onUploadCallback();let p;if(c instanceof Float32Array)p=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)p=n.HALF_FLOAT;else if(c instanceof Uint16Array)o.isFloat16BufferAttribute?p=n.HALF_FLOAT:p=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)p=n.SHORT;else if(c instanceof Uint32Array)p=n.UNSIGNED_INT;else if(c instanceof Int32Array)p=n.INT;else if(c instanceof Int8Array)p=n.BYTE;else if(c instanceof Uint8Array)p=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)p=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:p,bytesPerElement:c.BYTES_PER_ELEMENT,version:o.version,size:u}}function i(o,l,c){let h=l.array,u=l.updateRanges;if(n.bindBuffer(c,o),u.length===0)n.bufferSubData(c,0,h);else{u.sort((p,g)=>p.start-g.start);let d=0;for(let p=1;p<u.length;p++){let g=u[d],x=u[p];x.start<=g.start+g.count+1?g.count=Math.max(g.count,x.start+x.count-g.start):(++d,u[d]=x)}u.length=d+1;for(let p=0,g=u.length;p<g;p++){let x=u[p];n.bufferSubData(c,x.start*h.BYTES_PER_ELEMENT,h,x.start,x.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(o){return o.isInterleavedBufferAttribute&&(o=o.data),e.get(o)}function r(o){o.isInterleavedBufferAttribute&&(o=o.data);let l=e.get(o);l&&(n.deleteBuffer(l.buffer),e.delete(o))}function a(o,l){if(o.isInterleavedBufferAttribute&&(o=o.data),o.isGLBufferAttribute){let h=e.get(o);(!h||h.version<o.version)&&e.set(o,{buffer:o.buffer,type:o.type,bytesPerElement:o.elementSize,version:o.version});return}let c=e.get(o);if(c===void 0)e.set(o,t(o,l));else if(c.version<o.version){if(c.size!==o.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,o,l),c.version=o.version}}return{get:s,remove:r,update:a}}var hm=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,um=`#ifdef USE_ALPHAHASH
	const float ALPHA_HASH_SCALE = 0.05;
	float hash2D( vec2 value ) {
		return fract( 1.0e4 * sin( 17.0 * value.x + 0.1 * value.y ) * ( 0.1 + abs( sin( 13.0 * value.y + value.x ) ) ) );
	}
	float hash3D( vec3 value ) {
		return hash2D( vec2( hash2D( value.xy ), value.z ) );
	}
	float getAlphaHashThreshold( vec3 position ) {
		float maxDeriv = max(
			length( dFdx( position.xyz ) ),
			length( dFdy( position.xyz ) )
		);
		float pixScale = 1.0 / ( ALPHA_HASH_SCALE * maxDeriv );
		vec2 pixScales = vec2(
			exp2( floor( log2( pixScale ) ) ),
			exp2( ceil( log2( pixScale ) ) )
		);
		vec2 alpha = vec2(
			hash3D( floor( pixScales.x * position.xyz ) ),
			hash3D( floor( pixScales.y * position.xyz ) )
		);
		float lerpFactor = fract( log2( pixScale ) );
		float x = ( 1.0 - lerpFactor ) * alpha.x + lerpFactor * alpha.y;
		float a = min( lerpFactor, 1.0 - lerpFactor );
		vec3 cases = vec3(
			x * x / ( 2.0 * a * ( 1.0 - a ) ),
			( x - 0.5 * a ) / ( 1.0 - a ),
			1.0 - ( ( 1.0 - x ) * ( 1.0 - x ) / ( 2.0 * a * ( 1.0 - a ) ) )
		);
		float threshold = ( x < ( 1.0 - a ) )
			? ( ( x < a ) ? cases.x : cases.y )
			: cases.z;
		return clamp( threshold , 1.0e-6, 1.0 );
	}
#endif`,dm=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,fm=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,pm=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,mm=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,gm=`#ifdef USE_AOMAP
	float ambientOcclusion = ( texture2D( aoMap, vAoMapUv ).r - 1.0 ) * aoMapIntensity + 1.0;
	reflectedLight.indirectDiffuse *= ambientOcclusion;
	#if defined( USE_CLEARCOAT ) 
		clearcoatSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_SHEEN ) 
		sheenSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_ENVMAP ) && defined( STANDARD )
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		reflectedLight.indirectSpecular *= computeSpecularOcclusion( dotNV, ambientOcclusion, material.roughness );
	#endif
#endif`,ym=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,xm=`#ifdef USE_BATCHING
	#if ! defined( GL_ANGLE_multi_draw )
	#define gl_DrawID _gl_DrawID
	uniform int _gl_DrawID;
	#endif
	uniform highp sampler2D batchingTexture;
	uniform highp usampler2D batchingIdTexture;
	mat4 getBatchingMatrix( const in float i ) {
		int size = textureSize( batchingTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( batchingTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( batchingTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( batchingTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( batchingTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
	float getIndirectIndex( const in int i ) {
		int size = textureSize( batchingIdTexture, 0 ).x;
		int x = i % size;
		int y = i / size;
		return float( texelFetch( batchingIdTexture, ivec2( x, y ), 0 ).r );
	}
#endif
#ifdef USE_BATCHING_COLOR
	uniform sampler2D batchingColorTexture;
	vec4 getBatchingColor( const in float i ) {
		int size = textureSize( batchingColorTexture, 0 ).x;
		int j = int( i );
		int x = j % size;
		int y = j / size;
		return texelFetch( batchingColorTexture, ivec2( x, y ), 0 );
	}
#endif`,_m=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,vm=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,bm=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Sm=`float G_BlinnPhong_Implicit( ) {
	return 0.25;
}
float D_BlinnPhong( const in float shininess, const in float dotNH ) {
	return RECIPROCAL_PI * ( shininess * 0.5 + 1.0 ) * pow( dotNH, shininess );
}
vec3 BRDF_BlinnPhong( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 specularColor, const in float shininess ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( specularColor, 1.0, dotVH );
	float G = G_BlinnPhong_Implicit( );
	float D = D_BlinnPhong( shininess, dotNH );
	return F * ( G * D );
} // validated`,Mm=`#ifdef USE_IRIDESCENCE
	const mat3 XYZ_TO_REC709 = mat3(
		 3.2404542, -0.9692660,  0.0556434,
		-1.5371385,  1.8760108, -0.2040259,
		-0.4985314,  0.0415560,  1.0572252
	);
	vec3 Fresnel0ToIor( vec3 fresnel0 ) {
		vec3 sqrtF0 = sqrt( fresnel0 );
		return ( vec3( 1.0 ) + sqrtF0 ) / ( vec3( 1.0 ) - sqrtF0 );
	}
	vec3 IorToFresnel0( vec3 transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - vec3( incidentIor ) ) / ( transmittedIor + vec3( incidentIor ) ) );
	}
	float IorToFresnel0( float transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - incidentIor ) / ( transmittedIor + incidentIor ));
	}
	vec3 evalSensitivity( float OPD, vec3 shift ) {
		float phase = 2.0 * PI * OPD * 1.0e-9;
		vec3 val = vec3( 5.4856e-13, 4.4201e-13, 5.2481e-13 );
		vec3 pos = vec3( 1.6810e+06, 1.7953e+06, 2.2084e+06 );
		vec3 var = vec3( 4.3278e+09, 9.3046e+09, 6.6121e+09 );
		vec3 xyz = val * sqrt( 2.0 * PI * var ) * cos( pos * phase + shift ) * exp( - pow2( phase ) * var );
		xyz.x += 9.7470e-14 * sqrt( 2.0 * PI * 4.5282e+09 ) * cos( 2.2399e+06 * phase + shift[ 0 ] ) * exp( - 4.5282e+09 * pow2( phase ) );
		xyz /= 1.0685e-7;
		vec3 rgb = XYZ_TO_REC709 * xyz;
		return rgb;
	}
	vec3 evalIridescence( float outsideIOR, float eta2, float cosTheta1, float thinFilmThickness, vec3 baseF0 ) {
		vec3 I;
		float iridescenceIOR = mix( outsideIOR, eta2, smoothstep( 0.0, 0.03, thinFilmThickness ) );
		float sinTheta2Sq = pow2( outsideIOR / iridescenceIOR ) * ( 1.0 - pow2( cosTheta1 ) );
		float cosTheta2Sq = 1.0 - sinTheta2Sq;
		if ( cosTheta2Sq < 0.0 ) {
			return vec3( 1.0 );
		}
		float cosTheta2 = sqrt( cosTheta2Sq );
		float R0 = IorToFresnel0( iridescenceIOR, outsideIOR );
		float R12 = F_Schlick( R0, 1.0, cosTheta1 );
		float T121 = 1.0 - R12;
		float phi12 = 0.0;
		if ( iridescenceIOR < outsideIOR ) phi12 = PI;
		float phi21 = PI - phi12;
		vec3 baseIOR = Fresnel0ToIor( clamp( baseF0, 0.0, 0.9999 ) );		vec3 R1 = IorToFresnel0( baseIOR, iridescenceIOR );
		vec3 R23 = F_Schlick( R1, 1.0, cosTheta2 );
		vec3 phi23 = vec3( 0.0 );
		if ( baseIOR[ 0 ] < iridescenceIOR ) phi23[ 0 ] = PI;
		if ( baseIOR[ 1 ] < iridescenceIOR ) phi23[ 1 ] = PI;
		if ( baseIOR[ 2 ] < iridescenceIOR ) phi23[ 2 ] = PI;
		float OPD = 2.0 * iridescenceIOR * thinFilmThickness * cosTheta2;
		vec3 phi = vec3( phi21 ) + phi23;
		vec3 R123 = clamp( R12 * R23, 1e-5, 0.9999 );
		vec3 r123 = sqrt( R123 );
		vec3 Rs = pow2( T121 ) * R23 / ( vec3( 1.0 ) - R123 );
		vec3 C0 = R12 + Rs;
		I = C0;
		vec3 Cm = Rs - T121;
		for ( int m = 1; m <= 2; ++ m ) {
			Cm *= r123;
			vec3 Sm = 2.0 * evalSensitivity( float( m ) * OPD, float( m ) * phi );
			I += Cm * Sm;
		}
		return max( I, vec3( 0.0 ) );
	}
#endif`,wm=`#ifdef USE_BUMPMAP
	uniform sampler2D bumpMap;
	uniform float bumpScale;
	vec2 dHdxy_fwd() {
		vec2 dSTdx = dFdx( vBumpMapUv );
		vec2 dSTdy = dFdy( vBumpMapUv );
		float Hll = bumpScale * texture2D( bumpMap, vBumpMapUv ).x;
		float dBx = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdx ).x - Hll;
		float dBy = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdy ).x - Hll;
		return vec2( dBx, dBy );
	}
	vec3 perturbNormalArb( vec3 surf_pos, vec3 surf_norm, vec2 dHdxy, float faceDirection ) {
		vec3 vSigmaX = normalize( dFdx( surf_pos.xyz ) );
		vec3 vSigmaY = normalize( dFdy( surf_pos.xyz ) );
		vec3 vN = surf_norm;
		vec3 R1 = cross( vSigmaY, vN );
		vec3 R2 = cross( vN, vSigmaX );
		float fDet = dot( vSigmaX, R1 ) * faceDirection;
		vec3 vGrad = sign( fDet ) * ( dHdxy.x * R1 + dHdxy.y * R2 );
		return normalize( abs( fDet ) * surf_norm - vGrad );
	}
#endif`,Tm=`#if NUM_CLIPPING_PLANES > 0
	vec4 plane;
	#ifdef ALPHA_TO_COVERAGE
		float distanceToPlane, distanceGradient;
		float clipOpacity = 1.0;
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
			distanceGradient = fwidth( distanceToPlane ) / 2.0;
			clipOpacity *= smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			if ( clipOpacity == 0.0 ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			float unionClipOpacity = 1.0;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
				distanceGradient = fwidth( distanceToPlane ) / 2.0;
				unionClipOpacity *= 1.0 - smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			}
			#pragma unroll_loop_end
			clipOpacity *= 1.0 - unionClipOpacity;
		#endif
		diffuseColor.a *= clipOpacity;
		if ( diffuseColor.a == 0.0 ) discard;
	#else
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			if ( dot( vClipPosition, plane.xyz ) > plane.w ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			bool clipped = true;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				clipped = ( dot( vClipPosition, plane.xyz ) > plane.w ) && clipped;
			}
			#pragma unroll_loop_end
			if ( clipped ) discard;
		#endif
	#endif
#endif`,Em=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,Am=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,Cm=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,Rm=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,Pm=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,Im=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,Lm=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	vColor = vec4( 1.0 );
#endif
#ifdef USE_COLOR_ALPHA
	vColor *= color;
#elif defined( USE_COLOR )
	vColor.rgb *= color;
#endif
#ifdef USE_INSTANCING_COLOR
	vColor.rgb *= instanceColor.rgb;
#endif
#ifdef USE_BATCHING_COLOR
	vColor *= getBatchingColor( getIndirectIndex( gl_DrawID ) );
#endif`,Nm=`#define PI 3.141592653589793
#define PI2 6.283185307179586
#define PI_HALF 1.5707963267948966
#define RECIPROCAL_PI 0.3183098861837907
#define RECIPROCAL_PI2 0.15915494309189535
#define EPSILON 1e-6
#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
#define whiteComplement( a ) ( 1.0 - saturate( a ) )
float pow2( const in float x ) { return x*x; }
vec3 pow2( const in vec3 x ) { return x*x; }
float pow3( const in float x ) { return x*x*x; }
float pow4( const in float x ) { float x2 = x*x; return x2*x2; }
float max3( const in vec3 v ) { return max( max( v.x, v.y ), v.z ); }
float average( const in vec3 v ) { return dot( v, vec3( 0.3333333 ) ); }
highp float rand( const in vec2 uv ) {
	const highp float a = 12.9898, b = 78.233, c = 43758.5453;
	highp float dt = dot( uv.xy, vec2( a,b ) ), sn = mod( dt, PI );
	return fract( sin( sn ) * c );
}
#ifdef HIGH_PRECISION
	float precisionSafeLength( vec3 v ) { return length( v ); }
#else
	float precisionSafeLength( vec3 v ) {
		float maxComponent = max3( abs( v ) );
		return length( v / maxComponent ) * maxComponent;
	}
#endif
struct IncidentLight {
	vec3 color;
	vec3 direction;
	bool visible;
};
struct ReflectedLight {
	vec3 directDiffuse;
	vec3 directSpecular;
	vec3 indirectDiffuse;
	vec3 indirectSpecular;
};
#ifdef USE_ALPHAHASH
	varying vec3 vPosition;
#endif
vec3 transformDirection( in vec3 dir, in mat4 matrix ) {
	return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );
}
#define inverseTransformDirection transformDirectionByInverseViewMatrix
vec3 transformNormalByInverseViewMatrix( in vec3 normal, in mat4 viewMatrix ) {
	return normalize( ( vec4( normal, 0.0 ) * viewMatrix ).xyz );
}
vec3 transformDirectionByInverseViewMatrix( in vec3 dir, in mat4 viewMatrix ) {
	return normalize( ( vec4( dir, 0.0 ) * viewMatrix ).xyz );
}
bool isPerspectiveMatrix( mat4 m ) {
	return m[ 2 ][ 3 ] == - 1.0;
}
vec2 equirectUv( in vec3 dir ) {
	float u = atan( dir.z, dir.x ) * RECIPROCAL_PI2 + 0.5;
	float v = asin( clamp( dir.y, - 1.0, 1.0 ) ) * RECIPROCAL_PI + 0.5;
	return vec2( u, v );
}
vec3 BRDF_Lambert( const in vec3 diffuseColor ) {
	return RECIPROCAL_PI * diffuseColor;
}
vec3 F_Schlick( const in vec3 f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
}
float F_Schlick( const in float f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
} // validated`,Dm=`vec3 transformedNormal = objectNormal;
#ifdef USE_TANGENT
	vec3 transformedTangent = objectTangent;
#endif
#ifdef USE_BATCHING
	mat3 bm = mat3( batchingMatrix );
	transformedNormal /= vec3( dot( bm[ 0 ], bm[ 0 ] ), dot( bm[ 1 ], bm[ 1 ] ), dot( bm[ 2 ], bm[ 2 ] ) );
	transformedNormal = bm * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = bm * transformedTangent;
	#endif
#endif
#ifdef USE_INSTANCING
	mat3 im = mat3( instanceMatrix );
	transformedNormal /= vec3( dot( im[ 0 ], im[ 0 ] ), dot( im[ 1 ], im[ 1 ] ), dot( im[ 2 ], im[ 2 ] ) );
	transformedNormal = im * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = im * transformedTangent;
	#endif
#endif
transformedNormal = normalMatrix * transformedNormal;
#ifdef FLIP_SIDED
	transformedNormal = - transformedNormal;
#endif
#ifdef USE_TANGENT
	transformedTangent = ( modelViewMatrix * vec4( transformedTangent, 0.0 ) ).xyz;
#endif`,Um=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,Fm=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,Om=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,Bm=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,km="gl_FragColor = linearToOutputTexel( gl_FragColor );",zm=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,Hm=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vec3 cameraToFrag;
		if ( isOrthographic ) {
			cameraToFrag = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToFrag = normalize( vWorldPosition - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vec3 reflectVec = reflect( cameraToFrag, worldNormal );
		#else
			vec3 reflectVec = refract( cameraToFrag, worldNormal, refractionRatio );
		#endif
	#else
		vec3 reflectVec = vReflect;
	#endif
	#ifdef ENVMAP_TYPE_CUBE
		vec4 envColor = textureCube( envMap, envMapRotation * reflectVec );
		#ifdef ENVMAP_BLENDING_MULTIPLY
			outgoingLight = mix( outgoingLight, outgoingLight * envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_MIX )
			outgoingLight = mix( outgoingLight, envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_ADD )
			outgoingLight += envColor.xyz * specularStrength * reflectivity;
		#endif
	#endif
#endif`,Gm=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,Vm=`#ifdef USE_ENVMAP
	uniform float reflectivity;
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		varying vec3 vWorldPosition;
		uniform float refractionRatio;
	#else
		varying vec3 vReflect;
	#endif
#endif`,Wm=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,Xm=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vWorldPosition = worldPosition.xyz;
	#else
		vec3 cameraToVertex;
		if ( isOrthographic ) {
			cameraToVertex = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToVertex = normalize( worldPosition.xyz - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vReflect = reflect( cameraToVertex, worldNormal );
		#else
			vReflect = refract( cameraToVertex, worldNormal, refractionRatio );
		#endif
	#endif
#endif`,$m=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,qm=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,Ym=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,Zm=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,Jm=`#ifdef USE_GRADIENTMAP
	uniform sampler2D gradientMap;
#endif
vec3 getGradientIrradiance( vec3 normal, vec3 lightDirection ) {
	float dotNL = dot( normal, lightDirection );
	vec2 coord = vec2( dotNL * 0.5 + 0.5, 0.0 );
	#ifdef USE_GRADIENTMAP
		return vec3( texture2D( gradientMap, coord ).r );
	#else
		vec2 fw = fwidth( coord ) * 0.5;
		return mix( vec3( 0.7 ), vec3( 1.0 ), smoothstep( 0.7 - fw.x, 0.7 + fw.x, coord.x ) );
	#endif
}`,Km=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,jm=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,Qm=`varying vec3 vViewPosition;
struct LambertMaterial {
	vec3 diffuseColor;
	float specularStrength;
};
void RE_Direct_Lambert( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Lambert( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Lambert
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,eg=`uniform bool receiveShadow;
uniform vec3 ambientLightColor;
#if defined( USE_LIGHT_PROBES )
	uniform vec3 lightProbe[ 9 ];
#endif
vec3 shGetIrradianceAt( in vec3 normal, in vec3 shCoefficients[ 9 ] ) {
	float x = normal.x, y = normal.y, z = normal.z;
	vec3 result = shCoefficients[ 0 ] * 0.886227;
	result += shCoefficients[ 1 ] * 2.0 * 0.511664 * y;
	result += shCoefficients[ 2 ] * 2.0 * 0.511664 * z;
	result += shCoefficients[ 3 ] * 2.0 * 0.511664 * x;
	result += shCoefficients[ 4 ] * 2.0 * 0.429043 * x * y;
	result += shCoefficients[ 5 ] * 2.0 * 0.429043 * y * z;
	result += shCoefficients[ 6 ] * ( 0.743125 * z * z - 0.247708 );
	result += shCoefficients[ 7 ] * 2.0 * 0.429043 * x * z;
	result += shCoefficients[ 8 ] * 0.429043 * ( x * x - y * y );
	return result;
}
vec3 getLightProbeIrradiance( const in vec3 lightProbe[ 9 ], const in vec3 normal ) {
	vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec3 irradiance = shGetIrradianceAt( worldNormal, lightProbe );
	return irradiance;
}
vec3 getAmbientLightIrradiance( const in vec3 ambientLightColor ) {
	vec3 irradiance = ambientLightColor;
	return irradiance;
}
float getDistanceAttenuation( const in float lightDistance, const in float cutoffDistance, const in float decayExponent ) {
	float distanceFalloff = 1.0 / max( pow( lightDistance, decayExponent ), 0.01 );
	if ( cutoffDistance > 0.0 ) {
		distanceFalloff *= pow2( saturate( 1.0 - pow4( lightDistance / cutoffDistance ) ) );
	}
	return distanceFalloff;
}
float getSpotAttenuation( const in float coneCosine, const in float penumbraCosine, const in float angleCosine ) {
	return smoothstep( coneCosine, penumbraCosine, angleCosine );
}
#if NUM_SUN_LIGHTS > 0
	struct SunLight {
		vec3 direction;
		vec3 color;
	};
	uniform SunLight sunLights[ NUM_SUN_LIGHTS ];
	void getSunLightInfo( const in SunLight sunLight, out IncidentLight light ) {
		light.color = sunLight.color;
		light.direction = sunLight.direction;
		light.visible = true;
	}
#endif
#if NUM_DIR_LIGHTS > 0
	struct DirectionalLight {
		vec3 direction;
		vec3 color;
	};
	uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];
	void getDirectionalLightInfo( const in DirectionalLight directionalLight, out IncidentLight light ) {
		light.color = directionalLight.color;
		light.direction = directionalLight.direction;
		light.visible = true;
	}
#endif
#if NUM_POINT_LIGHTS > 0
	struct PointLight {
		vec3 position;
		vec3 color;
		float distance;
		float decay;
	};
	uniform PointLight pointLights[ NUM_POINT_LIGHTS ];
	void getPointLightInfo( const in PointLight pointLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = pointLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float lightDistance = length( lVector );
		light.color = pointLight.color;
		light.color *= getDistanceAttenuation( lightDistance, pointLight.distance, pointLight.decay );
		light.visible = ( light.color != vec3( 0.0 ) );
	}
#endif
#if NUM_SPOT_LIGHTS > 0
	struct SpotLight {
		vec3 position;
		vec3 direction;
		vec3 color;
		float distance;
		float decay;
		float coneCos;
		float penumbraCos;
	};
	uniform SpotLight spotLights[ NUM_SPOT_LIGHTS ];
	void getSpotLightInfo( const in SpotLight spotLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = spotLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float angleCos = dot( light.direction, spotLight.direction );
		float spotAttenuation = getSpotAttenuation( spotLight.coneCos, spotLight.penumbraCos, angleCos );
		if ( spotAttenuation > 0.0 ) {
			float lightDistance = length( lVector );
			light.color = spotLight.color * spotAttenuation;
			light.color *= getDistanceAttenuation( lightDistance, spotLight.distance, spotLight.decay );
			light.visible = ( light.color != vec3( 0.0 ) );
		} else {
			light.color = vec3( 0.0 );
			light.visible = false;
		}
	}
#endif
#if NUM_RECT_AREA_LIGHTS > 0
	struct RectAreaLight {
		vec3 color;
		vec3 position;
		vec3 halfWidth;
		vec3 halfHeight;
	};
	uniform sampler2D ltc_1;	uniform sampler2D ltc_2;
	uniform RectAreaLight rectAreaLights[ NUM_RECT_AREA_LIGHTS ];
#endif
#if NUM_HEMI_LIGHTS > 0
	struct HemisphereLight {
		vec3 direction;
		vec3 skyColor;
		vec3 groundColor;
	};
	uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];
	vec3 getHemisphereLightIrradiance( const in HemisphereLight hemiLight, const in vec3 normal ) {
		float dotNL = dot( normal, hemiLight.direction );
		float hemiDiffuseWeight = 0.5 * dotNL + 0.5;
		vec3 irradiance = mix( hemiLight.groundColor, hemiLight.skyColor, hemiDiffuseWeight );
		return irradiance;
	}
#endif
#include <lightprobes_pars_fragment>`,tg=`#ifdef USE_ENVMAP
	vec3 getIBLIrradiance( const in vec3 normal ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * worldNormal, ENVMAP_MAX_LOD );
			return PI * envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	vec3 getIBLRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 reflectVec = reflect( - viewDir, normal );
			reflectVec = normalize( mix( reflectVec, normal, pow4( roughness ) ) );
			reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );
			return envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	#ifdef USE_RETROREFLECTION
		vec3 getIBLRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 retroVec = normalize( mix( viewDir, normal, pow4( roughness ) ) );
				retroVec = transformDirectionByInverseViewMatrix( retroVec, viewMatrix );
				vec4 envMapColor = textureLod( envMap, envMapRotation * retroVec, roughnessToMip( roughness ) );
				return envMapColor.rgb * envMapIntensity;
			#else
				return vec3( 0.0 );
			#endif
		}
	#endif
	#ifdef USE_ANISOTROPY
		vec3 getIBLAnisotropyRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 bentNormal = cross( bitangent, viewDir );
				bentNormal = normalize( cross( bentNormal, bitangent ) );
				bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
				return getIBLRadiance( viewDir, bentNormal, roughness );
			#else
				return vec3( 0.0 );
			#endif
		}
		#ifdef USE_RETROREFLECTION
			vec3 getIBLAnisotropyRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
				#ifdef ENVMAP_TYPE_PMREM
					vec3 bentNormal = cross( bitangent, viewDir );
					bentNormal = normalize( cross( bentNormal, bitangent ) );
					bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
					return getIBLRetroRadiance( viewDir, bentNormal, roughness );
				#else
					return vec3( 0.0 );
				#endif
			}
		#endif
	#endif
#endif`,ng=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,ig=`varying vec3 vViewPosition;
struct ToonMaterial {
	vec3 diffuseColor;
};
void RE_Direct_Toon( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 irradiance = getGradientIrradiance( geometryNormal, directLight.direction ) * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Toon( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Toon
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,sg=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,rg=`varying vec3 vViewPosition;
struct BlinnPhongMaterial {
	vec3 diffuseColor;
	vec3 specularColor;
	float specularShininess;
	float specularStrength;
};
void RE_Direct_BlinnPhong( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
	reflectedLight.directSpecular += irradiance * BRDF_BlinnPhong( directLight.direction, geometryViewDir, geometryNormal, material.specularColor, material.specularShininess ) * material.specularStrength;
}
void RE_IndirectDiffuse_BlinnPhong( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_BlinnPhong
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,ag=`PhysicalMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.diffuseContribution = diffuseColor.rgb * ( 1.0 - metalnessFactor );
material.metalness = metalnessFactor;
vec3 dxy = max( abs( dFdx( nonPerturbedNormal ) ), abs( dFdy( nonPerturbedNormal ) ) );
float geometryRoughness = max( max( dxy.x, dxy.y ), dxy.z );
material.roughness = max( roughnessFactor, 0.045 );
material.roughness += geometryRoughness;
material.roughness = min( material.roughness, 1.0 );
#ifdef USE_DIFFUSE_ROUGHNESS
	float diffuseRoughnessFactor = diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		diffuseRoughnessFactor *= texture2D( diffuseRoughnessMap, vDiffuseRoughnessMapUv ).r;
	#endif
	material.diffuseRoughness = saturate( diffuseRoughnessFactor );
#endif
#ifdef IOR
	material.ior = ior;
	#ifdef USE_SPECULAR
		float specularIntensityFactor = specularIntensity;
		vec3 specularColorFactor = specularColor;
		#ifdef USE_SPECULAR_COLORMAP
			specularColorFactor *= texture2D( specularColorMap, vSpecularColorMapUv ).rgb;
		#endif
		#ifdef USE_SPECULAR_INTENSITYMAP
			specularIntensityFactor *= texture2D( specularIntensityMap, vSpecularIntensityMapUv ).a;
		#endif
		material.specularF90 = mix( specularIntensityFactor, 1.0, metalnessFactor );
	#else
		float specularIntensityFactor = 1.0;
		vec3 specularColorFactor = vec3( 1.0 );
		material.specularF90 = 1.0;
	#endif
	material.specularColor = min( pow2( ( material.ior - 1.0 ) / ( material.ior + 1.0 ) ) * specularColorFactor, vec3( 1.0 ) ) * specularIntensityFactor;
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
#else
	material.specularColor = vec3( 0.04 );
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
	material.specularF90 = 1.0;
#endif
#ifdef USE_CLEARCOAT
	material.clearcoat = clearcoat;
	material.clearcoatRoughness = clearcoatRoughness;
	material.clearcoatF0 = vec3( 0.04 );
	material.clearcoatF90 = 1.0;
	#ifdef USE_CLEARCOATMAP
		material.clearcoat *= texture2D( clearcoatMap, vClearcoatMapUv ).x;
	#endif
	#ifdef USE_CLEARCOAT_ROUGHNESSMAP
		material.clearcoatRoughness *= texture2D( clearcoatRoughnessMap, vClearcoatRoughnessMapUv ).y;
	#endif
	material.clearcoat = saturate( material.clearcoat );	material.clearcoatRoughness = max( material.clearcoatRoughness, 0.045 );
	material.clearcoatRoughness += geometryRoughness;
	material.clearcoatRoughness = min( material.clearcoatRoughness, 1.0 );
#endif
#ifdef USE_DISPERSION
	material.dispersion = dispersion;
#endif
#ifdef USE_RETROREFLECTION
	material.retroreflectivity = retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	material.iridescence = iridescence;
	material.iridescenceIOR = iridescenceIOR;
	#ifdef USE_IRIDESCENCEMAP
		material.iridescence *= texture2D( iridescenceMap, vIridescenceMapUv ).r;
	#endif
	#ifdef USE_IRIDESCENCE_THICKNESSMAP
		material.iridescenceThickness = (iridescenceThicknessMaximum - iridescenceThicknessMinimum) * texture2D( iridescenceThicknessMap, vIridescenceThicknessMapUv ).g + iridescenceThicknessMinimum;
	#else
		material.iridescenceThickness = iridescenceThicknessMaximum;
	#endif
#endif
#ifdef USE_SHEEN
	material.sheenColor = sheenColor;
	#ifdef USE_SHEEN_COLORMAP
		material.sheenColor *= texture2D( sheenColorMap, vSheenColorMapUv ).rgb;
	#endif
	material.sheenRoughness = clamp( sheenRoughness, 0.0001, 1.0 );
	#ifdef USE_SHEEN_ROUGHNESSMAP
		material.sheenRoughness *= texture2D( sheenRoughnessMap, vSheenRoughnessMapUv ).a;
	#endif
#endif
#ifdef USE_ANISOTROPY
	#ifdef USE_ANISOTROPYMAP
		mat2 anisotropyMat = mat2( anisotropyVector.x, anisotropyVector.y, - anisotropyVector.y, anisotropyVector.x );
		vec3 anisotropyPolar = texture2D( anisotropyMap, vAnisotropyMapUv ).rgb;
		vec2 anisotropyV = anisotropyMat * normalize( 2.0 * anisotropyPolar.rg - vec2( 1.0 ) ) * anisotropyPolar.b;
	#else
		vec2 anisotropyV = anisotropyVector;
	#endif
	material.anisotropy = length( anisotropyV );
	if( material.anisotropy == 0.0 ) {
		anisotropyV = vec2( 1.0, 0.0 );
	} else {
		anisotropyV /= material.anisotropy;
		material.anisotropy = saturate( material.anisotropy );
	}
	material.alphaT = mix( pow2( material.roughness ), 1.0, pow2( material.anisotropy ) );
	material.anisotropyT = tbn[ 0 ] * anisotropyV.x + tbn[ 1 ] * anisotropyV.y;
	material.anisotropyB = tbn[ 1 ] * anisotropyV.x - tbn[ 0 ] * anisotropyV.y;
#endif`,og=`uniform sampler2D dfgLUT;
struct PhysicalMaterial {
	vec3 diffuseColor;
	vec3 diffuseContribution;
	vec3 specularColor;
	vec3 specularColorBlended;
	float roughness;
	float metalness;
	float specularF90;
	float dispersion;
	vec2 dfg;
	vec3 multiScatteringCompensation;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float diffuseRoughness;
	#endif
	#ifdef USE_RETROREFLECTION
		float retroreflectivity;
	#endif
	#ifdef USE_CLEARCOAT
		float clearcoat;
		float clearcoatRoughness;
		vec3 clearcoatF0;
		float clearcoatF90;
	#endif
	#ifdef USE_IRIDESCENCE
		float iridescence;
		float iridescenceIOR;
		float iridescenceThickness;
		vec3 iridescenceFresnel;
		vec3 iridescenceF0Dielectric;
		vec3 iridescenceF0Metallic;
	#endif
	#ifdef USE_SHEEN
		vec3 sheenColor;
		float sheenRoughness;
	#endif
	#ifdef IOR
		float ior;
	#endif
	#ifdef USE_TRANSMISSION
		float transmission;
		float transmissionAlpha;
		float thickness;
		float attenuationDistance;
		vec3 attenuationColor;
	#endif
	#ifdef USE_ANISOTROPY
		float anisotropy;
		float alphaT;
		vec3 anisotropyT;
		vec3 anisotropyB;
	#endif
};
vec3 clearcoatSpecularDirect = vec3( 0.0 );
vec3 clearcoatSpecularIndirect = vec3( 0.0 );
vec3 sheenSpecularDirect = vec3( 0.0 );
vec3 sheenSpecularIndirect = vec3(0.0 );
vec3 Schlick_to_F0( const in vec3 f, const in float f90, const in float dotVH ) {
    float x = clamp( 1.0 - dotVH, 0.0, 1.0 );
    float x2 = x * x;
    float x5 = clamp( x * x2 * x2, 0.0, 0.9999 );
    return ( f - vec3( f90 ) * x5 ) / ( 1.0 - x5 );
}
#ifdef USE_DIFFUSE_ROUGHNESS
	const float EON_EPSILON = 1e-7;
	float FON_DirectionalAlbedo( const in float mu, const in float roughness, const in float A ) {
		float muComp = 1.0 - mu;
		float gOverPi = muComp * ( 0.0571085289 + muComp * ( 0.491881867 + muComp * ( - 0.332181442 + muComp * 0.0714429953 ) ) );
		return A * ( 1.0 + roughness * gOverPi );
	}
	vec3 BRDF_EON( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 diffuseColor, const in float roughness ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return BRDF_Lambert( rho );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float s = dot( lightDir, viewDir ) - dotNL * dotNV;
		float sOverT = ( s > 0.0 ) ? s / max( max( dotNL, dotNV ), EON_EPSILON ) : s;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		vec3 singleScatter = rho * RECIPROCAL_PI * A * ( 1.0 + roughness * sOverT );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		float albedoV = FON_DirectionalAlbedo( dotNV, roughness, A );
		float albedoL = FON_DirectionalAlbedo( dotNL, roughness, A );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		vec3 multiScatter = rhoMultiScatter * RECIPROCAL_PI
			* max( EON_EPSILON, 1.0 - albedoV )
			* max( EON_EPSILON, 1.0 - albedoL )
			/ max( EON_EPSILON, 1.0 - averageAlbedo );
		return singleScatter + multiScatter;
	}
	vec3 EON_DirectionalAlbedo( const in vec3 diffuseColor, const in float roughness, const in float dotNV ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return rho;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		float directionalAlbedo = FON_DirectionalAlbedo( dotNV, roughness, A );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		return rho * directionalAlbedo + rhoMultiScatter * ( 1.0 - directionalAlbedo );
	}
#endif
float V_GGX_SmithCorrelated( const in float alpha, const in float dotNL, const in float dotNV ) {
	float a2 = pow2( alpha );
	float gv = dotNL * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNV ) );
	float gl = dotNV * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNL ) );
	return 0.5 / max( gv + gl, EPSILON );
}
float D_GGX( const in float alpha, const in float dotNH ) {
	float a2 = pow2( alpha );
	float denom = pow2( dotNH ) * ( a2 - 1.0 ) + 1.0;
	return RECIPROCAL_PI * a2 / pow2( denom );
}
#ifdef USE_ANISOTROPY
	float V_GGX_SmithCorrelated_Anisotropic( const in float alphaT, const in float alphaB, const in float dotTV, const in float dotBV, const in float dotTL, const in float dotBL, const in float dotNV, const in float dotNL ) {
		float gv = dotNL * length( vec3( alphaT * dotTV, alphaB * dotBV, dotNV ) );
		float gl = dotNV * length( vec3( alphaT * dotTL, alphaB * dotBL, dotNL ) );
		return 0.5 / max( gv + gl, EPSILON );
	}
	float D_GGX_Anisotropic( const in float alphaT, const in float alphaB, const in float dotNH, const in float dotTH, const in float dotBH ) {
		float a2 = alphaT * alphaB;
		highp vec3 v = vec3( alphaB * dotTH, alphaT * dotBH, a2 * dotNH );
		highp float v2 = dot( v, v );
		float w2 = a2 / v2;
		return RECIPROCAL_PI * a2 * pow2 ( w2 );
	}
#endif
#ifdef USE_CLEARCOAT
	vec3 BRDF_GGX_Clearcoat( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material) {
		vec3 f0 = material.clearcoatF0;
		float f90 = material.clearcoatF90;
		float roughness = max( material.clearcoatRoughness, 0.045 );
		float alpha = pow2( roughness );
		vec3 halfDir = normalize( lightDir + viewDir );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float dotNH = saturate( dot( normal, halfDir ) );
		float dotVH = saturate( dot( viewDir, halfDir ) );
		vec3 F = F_Schlick( f0, f90, dotVH );
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
		return F * ( V * D );
	}
#endif
vec3 BRDF_GGX( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material ) {
	vec3 f0 = material.specularColorBlended;
	float f90 = material.specularF90;
	float roughness = max( material.roughness, 0.045 );
	float alpha = pow2( roughness );
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( f0, f90, dotVH );
	#ifdef USE_IRIDESCENCE
		F = mix( F, material.iridescenceFresnel, material.iridescence );
	#endif
	#ifdef USE_ANISOTROPY
		float dotTL = dot( material.anisotropyT, lightDir );
		float dotTV = dot( material.anisotropyT, viewDir );
		float dotTH = dot( material.anisotropyT, halfDir );
		float dotBL = dot( material.anisotropyB, lightDir );
		float dotBV = dot( material.anisotropyB, viewDir );
		float dotBH = dot( material.anisotropyB, halfDir );
		float alphaT = max( material.alphaT, alpha );
		float V = V_GGX_SmithCorrelated_Anisotropic( alphaT, alpha, dotTV, dotBV, dotTL, dotBL, dotNV, dotNL );
		float D = D_GGX_Anisotropic( alphaT, alpha, dotNH, dotTH, dotBH );
	#else
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
	#endif
	return F * ( V * D );
}
vec2 LTC_Uv( const in vec3 N, const in vec3 V, const in float roughness ) {
	const float LUT_SIZE = 64.0;
	const float LUT_SCALE = ( LUT_SIZE - 1.0 ) / LUT_SIZE;
	const float LUT_BIAS = 0.5 / LUT_SIZE;
	float dotNV = saturate( dot( N, V ) );
	vec2 uv = vec2( roughness, sqrt( 1.0 - dotNV ) );
	uv = uv * LUT_SCALE + LUT_BIAS;
	return uv;
}
float LTC_ClippedSphereFormFactor( const in vec3 f ) {
	float l = length( f );
	return max( ( l * l + f.z ) / ( l + 1.0 ), 0.0 );
}
vec3 LTC_EdgeVectorFormFactor( const in vec3 v1, const in vec3 v2 ) {
	float x = dot( v1, v2 );
	float y = abs( x );
	float a = 0.8543985 + ( 0.4965155 + 0.0145206 * y ) * y;
	float b = 3.4175940 + ( 4.1616724 + y ) * y;
	float v = a / b;
	float theta_sintheta = ( x > 0.0 ) ? v : 0.5 * inversesqrt( max( 1.0 - x * x, 1e-7 ) ) - v;
	return cross( v1, v2 ) * theta_sintheta;
}
vec3 LTC_Evaluate( const in vec3 N, const in vec3 V, const in vec3 P, const in mat3 mInv, const in vec3 rectCoords[ 4 ] ) {
	vec3 v1 = rectCoords[ 1 ] - rectCoords[ 0 ];
	vec3 v2 = rectCoords[ 3 ] - rectCoords[ 0 ];
	vec3 lightNormal = cross( v1, v2 );
	if( dot( lightNormal, P - rectCoords[ 0 ] ) < 0.0 ) return vec3( 0.0 );
	vec3 T1, T2;
	T1 = normalize( V - N * dot( V, N ) );
	T2 = - cross( N, T1 );
	mat3 mat = mInv * transpose( mat3( T1, T2, N ) );
	vec3 coords[ 4 ];
	coords[ 0 ] = mat * ( rectCoords[ 0 ] - P );
	coords[ 1 ] = mat * ( rectCoords[ 1 ] - P );
	coords[ 2 ] = mat * ( rectCoords[ 2 ] - P );
	coords[ 3 ] = mat * ( rectCoords[ 3 ] - P );
	coords[ 0 ] = normalize( coords[ 0 ] );
	coords[ 1 ] = normalize( coords[ 1 ] );
	coords[ 2 ] = normalize( coords[ 2 ] );
	coords[ 3 ] = normalize( coords[ 3 ] );
	vec3 vectorFormFactor = vec3( 0.0 );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 0 ], coords[ 1 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 1 ], coords[ 2 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 2 ], coords[ 3 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 3 ], coords[ 0 ] );
	float result = LTC_ClippedSphereFormFactor( vectorFormFactor );
	return vec3( result );
}
#if defined( USE_SHEEN )
float D_Charlie( float roughness, float dotNH ) {
	float alpha = pow2( roughness );
	float invAlpha = 1.0 / alpha;
	float cos2h = dotNH * dotNH;
	float sin2h = max( 1.0 - cos2h, 0.0078125 );
	return ( 2.0 + invAlpha ) * pow( sin2h, invAlpha * 0.5 ) / ( 2.0 * PI );
}
float V_Neubelt( float dotNV, float dotNL ) {
	return saturate( 1.0 / ( 4.0 * ( dotNL + dotNV - dotNL * dotNV ) ) );
}
vec3 BRDF_Sheen( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, vec3 sheenColor, const in float sheenRoughness ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float D = D_Charlie( sheenRoughness, dotNH );
	float V = V_Neubelt( dotNV, dotNL );
	return sheenColor * ( D * V );
}
#endif
float IBLSheenBRDF( const in vec3 normal, const in vec3 viewDir, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	float r2 = roughness * roughness;
	float rInv = 1.0 / ( roughness + 0.1 );
	float a = -1.9362 + 1.0678 * roughness + 0.4573 * r2 - 0.8469 * rInv;
	float b = -0.6014 + 0.5538 * roughness - 0.4670 * r2 - 0.1255 * rInv;
	float DG = exp( a * dotNV + b );
	return saturate( DG );
}
vec3 EnvironmentBRDF( const in vec3 normal, const in vec3 viewDir, const in vec3 specularColor, const in float specularF90, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	vec2 fab = texture2D( dfgLUT, vec2( roughness, dotNV ) ).rg;
	return specularColor * fab.x + specularF90 * fab.y;
}
#ifdef USE_IRIDESCENCE
void computeMultiscatteringIridescence( const in vec2 fab, const in vec3 specularColor, const in float specularF90, const in float iridescence, const in vec3 iridescenceF0, inout vec3 singleScatter, inout vec3 multiScatter ) {
#else
void computeMultiscattering( const in vec2 fab, const in vec3 specularColor, const in float specularF90, inout vec3 singleScatter, inout vec3 multiScatter ) {
#endif
	#ifdef USE_IRIDESCENCE
		vec3 Fr = mix( specularColor, iridescenceF0, iridescence );
	#else
		vec3 Fr = specularColor;
	#endif
	vec3 FssEss = Fr * fab.x + specularF90 * fab.y;
	float Ess = fab.x + fab.y;
	float Ems = 1.0 - Ess;
	vec3 Favg = Fr + ( 1.0 - Fr ) * 0.047619;	vec3 Fms = FssEss * Favg / ( 1.0 - Ems * Favg );
	singleScatter += FssEss;
	multiScatter += Fms * Ems;
}
#if NUM_RECT_AREA_LIGHTS > 0
	void RE_Direct_RectArea_Physical( const in RectAreaLight rectAreaLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
		vec3 normal = geometryNormal;
		vec3 viewDir = geometryViewDir;
		vec3 position = geometryPosition;
		vec3 lightPos = rectAreaLight.position;
		vec3 halfWidth = rectAreaLight.halfWidth;
		vec3 halfHeight = rectAreaLight.halfHeight;
		vec3 lightColor = rectAreaLight.color;
		float roughness = material.roughness;
		vec3 rectCoords[ 4 ];
		rectCoords[ 0 ] = lightPos + halfWidth - halfHeight;		rectCoords[ 1 ] = lightPos - halfWidth - halfHeight;
		rectCoords[ 2 ] = lightPos - halfWidth + halfHeight;
		rectCoords[ 3 ] = lightPos + halfWidth + halfHeight;
		vec2 uv = LTC_Uv( normal, viewDir, roughness );
		vec4 t1 = texture2D( ltc_1, uv );
		vec4 t2 = texture2D( ltc_2, uv );
		mat3 mInv = mat3(
			vec3( t1.x, 0, t1.y ),
			vec3(    0, 1,    0 ),
			vec3( t1.z, 0, t1.w )
		);
		vec3 fresnel = ( material.specularColorBlended * t2.x + ( material.specularF90 - material.specularColorBlended ) * t2.y );
		reflectedLight.directSpecular += lightColor * fresnel * LTC_Evaluate( normal, viewDir, position, mInv, rectCoords );
		reflectedLight.directDiffuse += lightColor * material.diffuseContribution * LTC_Evaluate( normal, viewDir, position, mat3( 1.0 ), rectCoords );
		#ifdef USE_CLEARCOAT
			vec3 Ncc = geometryClearcoatNormal;
			vec2 uvClearcoat = LTC_Uv( Ncc, viewDir, material.clearcoatRoughness );
			vec4 t1Clearcoat = texture2D( ltc_1, uvClearcoat );
			vec4 t2Clearcoat = texture2D( ltc_2, uvClearcoat );
			mat3 mInvClearcoat = mat3(
				vec3( t1Clearcoat.x, 0, t1Clearcoat.y ),
				vec3(             0, 1,             0 ),
				vec3( t1Clearcoat.z, 0, t1Clearcoat.w )
			);
			vec3 fresnelClearcoat = material.clearcoatF0 * t2Clearcoat.x + ( material.clearcoatF90 - material.clearcoatF0 ) * t2Clearcoat.y;
			clearcoatSpecularDirect += lightColor * fresnelClearcoat * LTC_Evaluate( Ncc, viewDir, position, mInvClearcoat, rectCoords );
		#endif
	}
#endif
void RE_Direct_Physical( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	#ifdef USE_CLEARCOAT
		float dotNLcc = saturate( dot( geometryClearcoatNormal, directLight.direction ) );
		vec3 ccIrradiance = dotNLcc * directLight.color;
		clearcoatSpecularDirect += ccIrradiance * BRDF_GGX_Clearcoat( directLight.direction, geometryViewDir, geometryClearcoatNormal, material );
	#endif
	#ifdef USE_SHEEN
 
 		sheenSpecularDirect += irradiance * BRDF_Sheen( directLight.direction, geometryViewDir, geometryNormal, material.sheenColor, material.sheenRoughness );
 
 		float sheenAlbedoV = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
 		float sheenAlbedoL = IBLSheenBRDF( geometryNormal, directLight.direction, material.sheenRoughness );
 
 		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * max( sheenAlbedoV, sheenAlbedoL );
 
 		irradiance *= sheenEnergyComp;
 
 	#endif
	vec3 specularBRDF = BRDF_GGX( directLight.direction, geometryViewDir, geometryNormal, material );
	#ifdef USE_RETROREFLECTION
		vec3 retroViewDir = reflect( - geometryViewDir, geometryNormal );
		vec3 retroSpecularBRDF = BRDF_GGX( directLight.direction, retroViewDir, geometryNormal, material );
		specularBRDF = mix( specularBRDF, retroSpecularBRDF, saturate( material.retroreflectivity ) );
	#endif
	reflectedLight.directSpecular += irradiance * specularBRDF * material.multiScatteringCompensation;
	vec3 halfDir = normalize( directLight.direction + geometryViewDir );
	float dotVH = saturate( dot( geometryViewDir, halfDir ) );
	vec3 F = F_Schlick( material.specularColor, material.specularF90, dotVH );
	#ifdef USE_RETROREFLECTION
		vec3 retroHalfDir = normalize( directLight.direction + retroViewDir );
		float dotRetroVH = saturate( dot( retroViewDir, retroHalfDir ) );
		vec3 retroF = F_Schlick( material.specularColor, material.specularF90, dotRetroVH );
		F = mix( F, retroF, saturate( material.retroreflectivity ) );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		vec3 diffuseBRDF = BRDF_EON( directLight.direction, geometryViewDir, geometryNormal, material.diffuseColor, material.diffuseRoughness ) * ( 1.0 - material.metalness );
	#else
		vec3 diffuseBRDF = BRDF_Lambert( material.diffuseContribution );
	#endif
	reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );
}
void RE_IndirectDiffuse_Physical( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 singleScattering = vec3( 0.0 );
	vec3 multiScattering = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScattering, multiScattering );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScattering, multiScattering );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuseAlbedo = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness );
		vec3 diffuse = irradiance * RECIPROCAL_PI * diffuseAlbedo * ( 1.0 - singleScattering - multiScattering );
	#else
		vec3 diffuse = irradiance * BRDF_Lambert( material.diffuseContribution ) * ( 1.0 - singleScattering - multiScattering );
	#endif
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		sheenSpecularIndirect += irradiance * material.sheenColor * sheenAlbedo * RECIPROCAL_PI;
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		diffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectDiffuse += diffuse;
}
void RE_IndirectSpecular_Physical( const in vec3 radiance, const in vec3 irradiance, const in vec3 clearcoatRadiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight) {
	#ifdef USE_CLEARCOAT
		clearcoatSpecularIndirect += clearcoatRadiance * EnvironmentBRDF( geometryClearcoatNormal, geometryViewDir, material.clearcoatF0, material.clearcoatF90, material.clearcoatRoughness );
	#endif
	#ifdef USE_SHEEN
		sheenSpecularIndirect += irradiance * material.sheenColor * IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness ) * RECIPROCAL_PI;
 	#endif
	vec3 singleScatteringDielectric = vec3( 0.0 );
	vec3 multiScatteringDielectric = vec3( 0.0 );
	vec3 singleScatteringMetallic = vec3( 0.0 );
	vec3 multiScatteringMetallic = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscatteringIridescence( material.dfg, material.diffuseColor, material.specularF90, material.iridescence, material.iridescenceF0Metallic, singleScatteringMetallic, multiScatteringMetallic );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscattering( material.dfg, material.diffuseColor, material.specularF90, singleScatteringMetallic, multiScatteringMetallic );
	#endif
	vec3 singleScattering = mix( singleScatteringDielectric, singleScatteringMetallic, material.metalness );
	vec3 multiScattering = mix( multiScatteringDielectric, multiScatteringMetallic, material.metalness );
	vec3 totalScatteringDielectric = singleScatteringDielectric + multiScatteringDielectric;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuse = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness ) * ( 1.0 - totalScatteringDielectric );
	#else
		vec3 diffuse = material.diffuseContribution * ( 1.0 - totalScatteringDielectric );
	#endif
	vec3 cosineWeightedIrradiance = irradiance * RECIPROCAL_PI;
	vec3 indirectSpecular = radiance * singleScattering;
	indirectSpecular += multiScattering * cosineWeightedIrradiance;
	vec3 indirectDiffuse = diffuse * cosineWeightedIrradiance;
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		indirectSpecular *= sheenEnergyComp;
		indirectDiffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectSpecular += indirectSpecular;
	reflectedLight.indirectDiffuse += indirectDiffuse;
}
#define RE_Direct				RE_Direct_Physical
#define RE_Direct_RectArea		RE_Direct_RectArea_Physical
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Physical
#define RE_IndirectSpecular		RE_IndirectSpecular_Physical
float computeSpecularOcclusion( const in float dotNV, const in float ambientOcclusion, const in float roughness ) {
	return saturate( pow( dotNV + ambientOcclusion, exp2( - 16.0 * roughness - 1.0 ) ) - 1.0 + ambientOcclusion );
}`,lg=`
vec3 geometryPosition = - vViewPosition;
vec3 geometryNormal = normal;
vec3 geometryViewDir = ( isOrthographic ) ? vec3( 0, 0, 1 ) : normalize( vViewPosition );
vec3 geometryClearcoatNormal = vec3( 0.0 );
#ifdef USE_CLEARCOAT
	geometryClearcoatNormal = clearcoatNormal;
#endif
#ifdef USE_IRIDESCENCE
	float dotNVi = saturate( dot( normal, geometryViewDir ) );
	if ( material.iridescenceThickness == 0.0 ) {
		material.iridescence = 0.0;
	} else {
		material.iridescence = saturate( material.iridescence );
	}
	if ( material.iridescence > 0.0 ) {
		vec3 iridescenceFresnelDielectric = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.specularColor );
		vec3 iridescenceFresnelMetallic = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.diffuseColor );
		material.iridescenceFresnel = mix( iridescenceFresnelDielectric, iridescenceFresnelMetallic, material.metalness );
		material.iridescenceF0Dielectric = Schlick_to_F0( iridescenceFresnelDielectric, 1.0, dotNVi );
		material.iridescenceF0Metallic = Schlick_to_F0( iridescenceFresnelMetallic, 1.0, dotNVi );
	}
#endif
#ifdef STANDARD
	float dotNVms = saturate( dot( geometryNormal, geometryViewDir ) );
	material.dfg = texture2D( dfgLUT, vec2( material.roughness, dotNVms ) ).rg;
	#if ( NUM_SUN_LIGHTS > 0 || NUM_DIR_LIGHTS > 0 || NUM_POINT_LIGHTS > 0 || NUM_SPOT_LIGHTS > 0 )
		float EssMs = material.dfg.x + material.dfg.y;
		material.multiScatteringCompensation = 1.0 + material.specularColorBlended * ( 1.0 / EssMs - 1.0 );
	#endif
#endif
IncidentLight directLight;
#if ( NUM_POINT_LIGHTS > 0 ) && defined( RE_Direct )
	PointLight pointLight;
	#if defined( USE_SHADOWMAP ) && NUM_POINT_LIGHT_SHADOWS > 0
	PointLightShadow pointLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHTS; i ++ ) {
		pointLight = pointLights[ i ];
		getPointLightInfo( pointLight, geometryPosition, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_POINT_LIGHT_SHADOWS ) && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
		pointLightShadow = pointLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getPointShadow( pointShadowMap[ i ], pointLightShadow.shadowMapSize, pointLightShadow.shadowIntensity, pointLightShadow.shadowBias, pointLightShadow.shadowRadius, vPointShadowCoord[ i ], pointLightShadow.shadowCameraNear, pointLightShadow.shadowCameraFar ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SPOT_LIGHTS > 0 ) && defined( RE_Direct )
	SpotLight spotLight;
	vec4 spotColor;
	vec3 spotLightCoord;
	bool inSpotLightMap;
	#if defined( USE_SHADOWMAP ) && NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHTS; i ++ ) {
		spotLight = spotLights[ i ];
		getSpotLightInfo( spotLight, geometryPosition, directLight );
		#if ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#define SPOT_LIGHT_MAP_INDEX UNROLLED_LOOP_INDEX
		#elif ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		#define SPOT_LIGHT_MAP_INDEX NUM_SPOT_LIGHT_MAPS
		#else
		#define SPOT_LIGHT_MAP_INDEX ( UNROLLED_LOOP_INDEX - NUM_SPOT_LIGHT_SHADOWS + NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#endif
		#if ( SPOT_LIGHT_MAP_INDEX < NUM_SPOT_LIGHT_MAPS )
			spotLightCoord = vSpotLightCoord[ i ].xyz / vSpotLightCoord[ i ].w;
			inSpotLightMap = all( lessThan( abs( spotLightCoord * 2. - 1. ), vec3( 1.0 ) ) );
			spotColor = texture2D( spotLightMap[ SPOT_LIGHT_MAP_INDEX ], spotLightCoord.xy );
			directLight.color = inSpotLightMap ? directLight.color * spotColor.rgb : directLight.color;
		#endif
		#undef SPOT_LIGHT_MAP_INDEX
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		spotLightShadow = spotLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( spotShadowMap[ i ], spotLightShadow.shadowMapSize, spotLightShadow.shadowIntensity, spotLightShadow.shadowBias, spotLightShadow.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SUN_LIGHTS > 0 ) && defined( RE_Direct )
	SunLight sunLight;
	#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHTS; i ++ ) {
		sunLight = sunLights[ i ];
		getSunLightInfo( sunLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SUN_LIGHT_SHADOWS )
		sunLightShadow = sunLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getSunShadow( sunShadowMap[ i ], sunLightShadow, UNROLLED_LOOP_INDEX ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_DIR_LIGHTS > 0 ) && defined( RE_Direct )
	DirectionalLight directionalLight;
	#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHTS; i ++ ) {
		directionalLight = directionalLights[ i ];
		getDirectionalLightInfo( directionalLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_DIR_LIGHT_SHADOWS )
		directionalLightShadow = directionalLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( directionalShadowMap[ i ], directionalLightShadow.shadowMapSize, directionalLightShadow.shadowIntensity, directionalLightShadow.shadowBias, directionalLightShadow.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_RECT_AREA_LIGHTS > 0 ) && defined( RE_Direct_RectArea )
	RectAreaLight rectAreaLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_RECT_AREA_LIGHTS; i ++ ) {
		rectAreaLight = rectAreaLights[ i ];
		RE_Direct_RectArea( rectAreaLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if defined( RE_IndirectDiffuse )
	vec3 iblIrradiance = vec3( 0.0 );
	vec3 irradiance = getAmbientLightIrradiance( ambientLightColor );
	#if defined( USE_LIGHT_PROBES )
		irradiance += getLightProbeIrradiance( lightProbe, geometryNormal );
	#endif
	#if ( NUM_HEMI_LIGHTS > 0 )
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_HEMI_LIGHTS; i ++ ) {
			irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal );
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_LIGHT_PROBE_GRIDS > 0
		vec3 probeWorldPos = ( ( vec4( geometryPosition, 1.0 ) - viewMatrix[ 3 ] ) * viewMatrix ).xyz;
		vec3 probeWorldNormal = transformNormalByInverseViewMatrix( geometryNormal, viewMatrix );
		int probeGrid = - 1;
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( isInsideLightProbeGrid( probeWorldPos, probeWorldNormal, probesMin[ i ], probesMax[ i ], probesResolution[ i ] ) ) probeGrid = UNROLLED_LOOP_INDEX;
		}
		#pragma unroll_loop_end
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( probeGrid == UNROLLED_LOOP_INDEX ) irradiance += getLightProbeGridIrradiance( probesSH[ i ], probesMin[ i ], probesMax[ i ], probesResolution[ i ], probeWorldPos, probeWorldNormal );
		}
		#pragma unroll_loop_end
	#endif
#endif
#if defined( RE_IndirectSpecular )
	vec3 radiance = vec3( 0.0 );
	vec3 clearcoatRadiance = vec3( 0.0 );
#endif`,cg=`#if defined( RE_IndirectDiffuse )
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		vec3 lightMapIrradiance = lightMapTexel.rgb * lightMapIntensity;
		irradiance += lightMapIrradiance;
	#endif
	#if defined( USE_ENVMAP ) && defined( ENVMAP_TYPE_PMREM )
		#if defined( STANDARD ) || defined( LAMBERT ) || defined( PHONG )
			iblIrradiance += getIBLIrradiance( geometryNormal );
		#endif
	#endif
#endif
#if defined( USE_ENVMAP ) && defined( RE_IndirectSpecular )
	#ifdef USE_ANISOTROPY
		vec3 iblRadiance = getIBLAnisotropyRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
	#else
		vec3 iblRadiance = getIBLRadiance( geometryViewDir, geometryNormal, material.roughness );
	#endif
	#ifdef USE_RETROREFLECTION
		#ifdef USE_ANISOTROPY
			vec3 retroIBLRadiance = getIBLAnisotropyRetroRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
		#else
			vec3 retroIBLRadiance = getIBLRetroRadiance( geometryViewDir, geometryNormal, material.roughness );
		#endif
		iblRadiance = mix( iblRadiance, retroIBLRadiance, saturate( material.retroreflectivity ) );
	#endif
	radiance += iblRadiance;
	#ifdef USE_CLEARCOAT
		clearcoatRadiance += getIBLRadiance( geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness );
	#endif
#endif`,hg=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,ug=`#if NUM_LIGHT_PROBE_GRIDS > 0
uniform highp sampler3D probesSH[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMin[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMax[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesResolution[ NUM_LIGHT_PROBE_GRIDS ];
bool isInsideLightProbeGrid( vec3 worldPos, vec3 worldNormal, vec3 probesMin, vec3 probesMax, vec3 probesResolution ) {
	vec3 spacing = ( probesMax - probesMin ) / probesResolution;
	vec3 samplePos = worldPos + worldNormal * spacing * 0.5;
	vec3 margin = spacing * 0.01;
	return all( greaterThanEqual( samplePos, probesMin - margin ) ) && all( lessThanEqual( samplePos, probesMax + margin ) );
}
vec3 getLightProbeGridIrradiance( highp sampler3D probesSH, vec3 probesMin, vec3 probesMax, vec3 probesResolution, vec3 worldPos, vec3 worldNormal ) {
	vec3 res = probesResolution;
	vec3 gridRange = probesMax - probesMin;
	vec3 probeSpacing = gridRange / res;
	vec3 samplePos = worldPos + worldNormal * probeSpacing * 0.5;
	vec3 uvw = clamp( ( samplePos - probesMin ) / gridRange, 0.5 / res, 1.0 - 0.5 / res );
	float nz          = res.z;
	float paddedSlices = nz + 2.0;
	float atlasDepth  = 7.0 * paddedSlices;
	float uvZBase     = uvw.z * nz + 1.0;
	vec4 s0 = texture( probesSH, vec3( uvw.xy, ( uvZBase                       ) / atlasDepth ) );
	vec4 s1 = texture( probesSH, vec3( uvw.xy, ( uvZBase +       paddedSlices   ) / atlasDepth ) );
	vec4 s2 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 2.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s3 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 3.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s4 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 4.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s5 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 5.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s6 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 6.0 * paddedSlices   ) / atlasDepth ) );
	vec3 c0 = s0.xyz;
	vec3 c1 = vec3( s0.w, s1.xy );
	vec3 c2 = vec3( s1.zw, s2.x );
	vec3 c3 = s2.yzw;
	vec3 c4 = s3.xyz;
	vec3 c5 = vec3( s3.w, s4.xy );
	vec3 c6 = vec3( s4.zw, s5.x );
	vec3 c7 = s5.yzw;
	vec3 c8 = s6.xyz;
	float x = worldNormal.x, y = worldNormal.y, z = worldNormal.z;
	vec3 result = c0 * 0.886227;
	result += c1 * 2.0 * 0.511664 * y;
	result += c2 * 2.0 * 0.511664 * z;
	result += c3 * 2.0 * 0.511664 * x;
	result += c4 * 2.0 * 0.429043 * x * y;
	result += c5 * 2.0 * 0.429043 * y * z;
	result += c6 * ( 0.743125 * z * z - 0.247708 );
	result += c7 * 2.0 * 0.429043 * x * z;
	result += c8 * 0.429043 * ( x * x - y * y );
	return max( result, vec3( 0.0 ) );
}
#endif`,dg=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,fg=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,pg=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,mg=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,gg=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,yg=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,xg=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
	#if defined( USE_POINTS_UV )
		vec2 uv = vUv;
	#else
		vec2 uv = ( uvTransform * vec3( gl_PointCoord.x, 1.0 - gl_PointCoord.y, 1 ) ).xy;
	#endif
#endif
#ifdef USE_MAP
	diffuseColor *= texture2D( map, uv );
#endif
#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, uv ).g;
#endif`,_g=`#if defined( USE_POINTS_UV )
	varying vec2 vUv;
#else
	#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
		uniform mat3 uvTransform;
	#endif
#endif
#ifdef USE_MAP
	uniform sampler2D map;
#endif
#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,vg=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,bg=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,Sg=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,Mg=`#if defined( USE_MORPHCOLORS )
	#if defined( USE_COLOR_ALPHA )
		vColor *= morphTargetBaseInfluence;
	#elif defined( USE_COLOR )
		vColor.rgb *= morphTargetBaseInfluence;
	#endif
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		#if defined( USE_COLOR_ALPHA )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor += getMorph( gl_VertexID, i, 2 ) * morphTargetInfluences[ i ];
		#elif defined( USE_COLOR )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor.rgb += getMorph( gl_VertexID, i, 2 ).rgb * morphTargetInfluences[ i ];
		#endif
	}
#endif`,wg=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,Tg=`#ifdef USE_MORPHTARGETS
	#ifndef USE_INSTANCING_MORPH
		uniform float morphTargetBaseInfluence;
		uniform float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	#endif
	uniform sampler2DArray morphTargetsTexture;
	uniform ivec2 morphTargetsTextureSize;
	vec4 getMorph( const in int vertexIndex, const in int morphTargetIndex, const in int offset ) {
		int texelIndex = vertexIndex * MORPHTARGETS_TEXTURE_STRIDE + offset;
		int y = texelIndex / morphTargetsTextureSize.x;
		int x = texelIndex - y * morphTargetsTextureSize.x;
		ivec3 morphUV = ivec3( x, y, morphTargetIndex );
		return texelFetch( morphTargetsTexture, morphUV, 0 );
	}
#endif`,Eg=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,Ag=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
#ifdef FLAT_SHADED
	vec3 fdx = dFdx( vViewPosition );
	vec3 fdy = dFdy( vViewPosition );
	vec3 normal = normalize( cross( fdx, fdy ) );
#else
	vec3 normal = normalize( vNormal );
	#ifdef DOUBLE_SIDED
		normal *= faceDirection;
	#endif
#endif
#if defined( USE_NORMALMAP_TANGENTSPACE ) || defined( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY )
	#ifdef USE_TANGENT
		mat3 tbn = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn = getTangentFrame( - vViewPosition, normal,
		#if defined( USE_NORMALMAP )
			vNormalMapUv
		#elif defined( USE_CLEARCOAT_NORMALMAP )
			vClearcoatNormalMapUv
		#else
			vUv
		#endif
		);
	#endif
	#ifdef DOUBLE_SIDED
		tbn[0] *= faceDirection;
		tbn[1] *= faceDirection;
	#endif
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	#ifdef USE_TANGENT
		mat3 tbn2 = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn2 = getTangentFrame( - vViewPosition, normal, vClearcoatNormalMapUv );
	#endif
	#ifdef DOUBLE_SIDED
		tbn2[0] *= faceDirection;
		tbn2[1] *= faceDirection;
	#endif
#endif
vec3 nonPerturbedNormal = normal;`,Cg=`#ifdef USE_NORMALMAP_OBJECTSPACE
	normal = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#ifdef FLIP_SIDED
		normal = - normal;
	#endif
	#ifdef DOUBLE_SIDED
		normal = normal * faceDirection;
	#endif
	normal = normalize( normalMatrix * normal );
#elif defined( USE_NORMALMAP_TANGENTSPACE )
	vec3 mapN = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#if defined( USE_PACKED_NORMALMAP )
		mapN = vec3( mapN.xy, sqrt( saturate( 1.0 - dot( mapN.xy, mapN.xy ) ) ) );
	#endif
	mapN.xy *= normalScale;
	normal = normalize( tbn * mapN );
#elif defined( USE_BUMPMAP )
	normal = perturbNormalArb( - vViewPosition, normal, dHdxy_fwd(), faceDirection );
#endif`,Rg=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,Pg=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,Ig=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,Lg=`#ifdef USE_NORMALMAP
	uniform sampler2D normalMap;
	uniform vec2 normalScale;
#endif
#ifdef USE_NORMALMAP_OBJECTSPACE
	uniform mat3 normalMatrix;
#endif
#if ! defined ( USE_TANGENT ) && ( defined ( USE_NORMALMAP_TANGENTSPACE ) || defined ( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY ) )
	mat3 getTangentFrame( vec3 eye_pos, vec3 surf_norm, vec2 uv ) {
		vec3 q0 = dFdx( eye_pos.xyz );
		vec3 q1 = dFdy( eye_pos.xyz );
		vec2 st0 = dFdx( uv.st );
		vec2 st1 = dFdy( uv.st );
		vec3 N = surf_norm;
		vec3 q1perp = cross( q1, N );
		vec3 q0perp = cross( N, q0 );
		vec3 T = q1perp * st0.x + q0perp * st1.x;
		vec3 B = q1perp * st0.y + q0perp * st1.y;
		float det = max( dot( T, T ), dot( B, B ) );
		float scale = ( det == 0.0 ) ? 0.0 : inversesqrt( det );
		return mat3( T * scale, B * scale, N );
	}
#endif`,Ng=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,Dg=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,Ug=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,Fg=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,Og=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,Bg=`vec3 packNormalToRGB( const in vec3 normal ) {
	return normalize( normal ) * 0.5 + 0.5;
}
vec3 unpackRGBToNormal( const in vec3 rgb ) {
	return 2.0 * rgb.xyz - 1.0;
}
const float PackUpscale = 256. / 255.;const float UnpackDownscale = 255. / 256.;const float ShiftRight8 = 1. / 256.;
const float Inv255 = 1. / 255.;
const vec4 PackFactors = vec4( 1.0, 256.0, 256.0 * 256.0, 256.0 * 256.0 * 256.0 );
const vec2 UnpackFactors2 = vec2( UnpackDownscale, 1.0 / PackFactors.g );
const vec3 UnpackFactors3 = vec3( UnpackDownscale / PackFactors.rg, 1.0 / PackFactors.b );
const vec4 UnpackFactors4 = vec4( UnpackDownscale / PackFactors.rgb, 1.0 / PackFactors.a );
vec4 packDepthToRGBA( const in float v ) {
	if( v <= 0.0 )
		return vec4( 0., 0., 0., 0. );
	if( v >= 1.0 )
		return vec4( 1., 1., 1., 1. );
	float vuf;
	float af = modf( v * PackFactors.a, vuf );
	float bf = modf( vuf * ShiftRight8, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec4( vuf * Inv255, gf * PackUpscale, bf * PackUpscale, af );
}
vec3 packDepthToRGB( const in float v ) {
	if( v <= 0.0 )
		return vec3( 0., 0., 0. );
	if( v >= 1.0 )
		return vec3( 1., 1., 1. );
	float vuf;
	float bf = modf( v * PackFactors.b, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec3( vuf * Inv255, gf * PackUpscale, bf );
}
vec2 packDepthToRG( const in float v ) {
	if( v <= 0.0 )
		return vec2( 0., 0. );
	if( v >= 1.0 )
		return vec2( 1., 1. );
	float vuf;
	float gf = modf( v * 256., vuf );
	return vec2( vuf * Inv255, gf );
}
float unpackRGBAToDepth( const in vec4 v ) {
	return dot( v, UnpackFactors4 );
}
float unpackRGBToDepth( const in vec3 v ) {
	return dot( v, UnpackFactors3 );
}
float unpackRGToDepth( const in vec2 v ) {
	return v.r * UnpackFactors2.r + v.g * UnpackFactors2.g;
}
vec4 pack2HalfToRGBA( const in vec2 v ) {
	vec4 r = vec4( v.x, fract( v.x * 255.0 ), v.y, fract( v.y * 255.0 ) );
	return vec4( r.x - r.y / 255.0, r.y, r.z - r.w / 255.0, r.w );
}
vec2 unpackRGBATo2Half( const in vec4 v ) {
	return vec2( v.x + ( v.y / 255.0 ), v.z + ( v.w / 255.0 ) );
}
float viewZToOrthographicDepth( const in float viewZ, const in float near, const in float far ) {
	return ( viewZ + near ) / ( near - far );
}
float orthographicDepthToViewZ( const in float depth, const in float near, const in float far ) {
	#ifdef USE_REVERSED_DEPTH_BUFFER
	
		return depth * ( far - near ) - far;
	#else
		return depth * ( near - far ) - near;
	#endif
}
float viewZToPerspectiveDepth( const in float viewZ, const in float near, const in float far ) {
	return ( ( near + viewZ ) * far ) / ( ( far - near ) * viewZ );
}
float perspectiveDepthToViewZ( const in float depth, const in float near, const in float far ) {
	
	#ifdef USE_REVERSED_DEPTH_BUFFER
		return ( near * far ) / ( ( near - far ) * depth - near );
	#else
		return ( near * far ) / ( ( far - near ) * depth - far );
	#endif
}`,kg=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,zg=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,Hg=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,Gg=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,Vg=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,Wg=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,Xg=`#if NUM_SPOT_LIGHT_COORDS > 0
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#if NUM_SPOT_LIGHT_MAPS > 0
	uniform sampler2D spotLightMap[ NUM_SPOT_LIGHT_MAPS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		#define SUN_LIGHT_CASCADES 2
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#else
			uniform sampler2D sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#endif
		uniform mat4 sunShadowMatrix[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		uniform vec4 sunShadowCascade[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
		struct SunLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SunLightShadow sunLightShadows[ NUM_SUN_LIGHT_SHADOWS ];
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#else
			uniform sampler2D directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#endif
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#else
			uniform sampler2D spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#endif
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform samplerCubeShadow pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#elif defined( SHADOWMAP_TYPE_BASIC )
			uniform samplerCube pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#endif
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float interleavedGradientNoise( vec2 position ) {
			return fract( 52.9829189 * fract( dot( position, vec2( 0.06711056, 0.00583715 ) ) ) );
		}
		vec2 vogelDiskSample( int sampleIndex, int samplesCount, float phi ) {
			const float goldenAngle = 2.399963229728653;
			float r = sqrt( ( float( sampleIndex ) + 0.5 ) / float( samplesCount ) );
			float theta = float( sampleIndex ) * goldenAngle + phi;
			return vec2( cos( theta ), sin( theta ) ) * r;
		}
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float getShadow( sampler2DShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 texelSize = vec2( 1.0 ) / shadowMapSize;
				vec2 radius = shadowRadius * texelSize;
				float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
				shadow = (
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 0, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 1, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 2, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 3, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 4, 5, phi ) * radius, shadowCoord.z ) )
				) * 0.2;
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#elif defined( SHADOWMAP_TYPE_VSM )
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 distribution = texture2D( shadowMap, shadowCoord.xy ).rg;
				float mean = distribution.x;
				float variance = distribution.y * distribution.y;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					float hard_shadow = step( mean, shadowCoord.z );
				#else
					float hard_shadow = step( shadowCoord.z, mean );
				#endif
				
				if ( hard_shadow == 1.0 ) {
					shadow = 1.0;
				} else {
					variance = max( variance, 0.0000001 );
					float d = shadowCoord.z - mean;
					float p_max = variance / ( variance + d * d );
					p_max = clamp( ( p_max - 0.3 ) / 0.65, 0.0, 1.0 );
					shadow = max( hard_shadow, p_max );
				}
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#else
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				float depth = texture2D( shadowMap, shadowCoord.xy ).r;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					shadow = step( depth, shadowCoord.z );
				#else
					shadow = step( shadowCoord.z, depth );
				#endif
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#endif
	#if NUM_SUN_LIGHT_SHADOWS > 0
		float getSunShadow(
			#if defined( SHADOWMAP_TYPE_PCF )
				sampler2DShadow shadowMap,
			#else
				sampler2D shadowMap,
			#endif
			SunLightShadow sunLightShadow,
			int shadowIndex
		) {
			vec4 shadowWorldPosition = vec4( vSunShadowWorldPosition.xyz + vSunShadowWorldNormal * sunLightShadow.shadowNormalBias, 1.0 );
			float viewDepth = vSunShadowWorldPosition.w;
			int cascadeOffset = shadowIndex * SUN_LIGHT_CASCADES;
			float shadow = 1.0;
			for ( int i = SUN_LIGHT_CASCADES - 1; i >= 0; i -- ) {
				vec4 cascade = sunShadowCascade[ cascadeOffset + i ];
				if ( viewDepth >= cascade.x && viewDepth < cascade.y ) {
					float cascadeShadow = getShadow(
						shadowMap,
						sunLightShadow.shadowMapSize,
						sunLightShadow.shadowIntensity,
						sunLightShadow.shadowBias,
						sunLightShadow.shadowRadius,
						sunShadowMatrix[ cascadeOffset + i ] * shadowWorldPosition
					);
					shadow = mix( cascadeShadow, shadow, smoothstep( cascade.z, cascade.y, viewDepth ) );
				}
			}
			return shadow;
		}
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
	#if defined( SHADOWMAP_TYPE_PCF )
	float getPointShadow( samplerCubeShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 bd3D = normalize( lightToPosition );
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float lightDistance = length( lightToPosition );
			float depthRange = shadowCameraFar - shadowCameraNear;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				float depthA = - shadowCameraNear / depthRange - shadowBias;
				float depthB = shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#else
				float depthA = shadowCameraFar / depthRange + shadowBias;
				float depthB = - shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#endif
			float texelSize = shadowRadius / shadowMapSize.x;
			vec3 absDir = abs( bd3D );
			vec3 tangent = absDir.x > absDir.z ? vec3( 0.0, 1.0, 0.0 ) : vec3( 1.0, 0.0, 0.0 );
			tangent = normalize( cross( bd3D, tangent ) );
			vec3 bitangent = cross( bd3D, tangent );
			float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
			shadow = 0.0;
			for ( int i = 0; i < 5; i ++ ) {
				vec2 offset = vogelDiskSample( i, 5, phi );
				vec3 direction = bd3D + ( tangent * offset.x + bitangent * offset.y ) * texelSize;
				vec3 absDirection = abs( direction );
				float dp = depthA + depthB / max( max( absDirection.x, absDirection.y ), absDirection.z );
				shadow += texture( shadowMap, vec4( direction, dp ) );
			}
			shadow *= 0.2;
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#elif defined( SHADOWMAP_TYPE_BASIC )
	float getPointShadow( samplerCube shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float dp = ( shadowCameraFar * ( viewSpaceZ - shadowCameraNear ) ) / ( viewSpaceZ * ( shadowCameraFar - shadowCameraNear ) );
			dp += shadowBias;
			vec3 bd3D = normalize( lightToPosition );
			float depth = textureCube( shadowMap, bd3D ).r;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				depth = 1.0 - depth;
			#endif
			shadow = step( dp, depth );
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#endif
	#endif
#endif`,$g=`#if NUM_SPOT_LIGHT_COORDS > 0
	uniform mat4 spotLightMatrix[ NUM_SPOT_LIGHT_COORDS ];
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		uniform mat4 directionalShadowMatrix[ NUM_DIR_LIGHT_SHADOWS ];
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		uniform mat4 pointShadowMatrix[ NUM_POINT_LIGHT_SHADOWS ];
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
#endif`,qg=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
	#ifdef HAS_NORMAL
		vec3 shadowWorldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
	#else
		vec3 shadowWorldNormal = vec3( 0.0 );
	#endif
	vec4 shadowWorldPosition;
#endif
#if defined( USE_SHADOWMAP )
	#if NUM_SUN_LIGHT_SHADOWS > 0
		vSunShadowWorldPosition = vec4( worldPosition.xyz, - mvPosition.z );
		vSunShadowWorldNormal = shadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * directionalLightShadows[ i ].shadowNormalBias, 0 );
			vDirectionalShadowCoord[ i ] = directionalShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * pointLightShadows[ i ].shadowNormalBias, 0 );
			vPointShadowCoord[ i ] = pointShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
#endif
#if NUM_SPOT_LIGHT_COORDS > 0
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_COORDS; i ++ ) {
		shadowWorldPosition = worldPosition;
		#if ( defined( USE_SHADOWMAP ) && UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
			shadowWorldPosition.xyz += shadowWorldNormal * spotLightShadows[ i ].shadowNormalBias;
		#endif
		vSpotLightCoord[ i ] = spotLightMatrix[ i ] * shadowWorldPosition;
	}
	#pragma unroll_loop_end
#endif`,Yg=`float getShadowMask() {
	float shadow = 1.0;
	#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHT_SHADOWS; i ++ ) {
		sunLight = sunLightShadows[ i ];
		shadow *= receiveShadow ? getSunShadow( sunShadowMap[ i ], sunLight, UNROLLED_LOOP_INDEX ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
		directionalLight = directionalLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( directionalShadowMap[ i ], directionalLight.shadowMapSize, directionalLight.shadowIntensity, directionalLight.shadowBias, directionalLight.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_SHADOWS; i ++ ) {
		spotLight = spotLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( spotShadowMap[ i ], spotLight.shadowMapSize, spotLight.shadowIntensity, spotLight.shadowBias, spotLight.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0 && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
	PointLightShadow pointLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
		pointLight = pointLightShadows[ i ];
		shadow *= receiveShadow ? getPointShadow( pointShadowMap[ i ], pointLight.shadowMapSize, pointLight.shadowIntensity, pointLight.shadowBias, pointLight.shadowRadius, vPointShadowCoord[ i ], pointLight.shadowCameraNear, pointLight.shadowCameraFar ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#endif
	return shadow;
}`,Zg=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,Jg=`#ifdef USE_SKINNING
	uniform mat4 bindMatrix;
	uniform mat4 bindMatrixInverse;
	uniform highp sampler2D boneTexture;
	mat4 getBoneMatrix( const in float i ) {
		int size = textureSize( boneTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( boneTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( boneTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( boneTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( boneTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
#endif`,Kg=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,jg=`#ifdef USE_SKINNING
	mat4 skinMatrix = mat4( 0.0 );
	skinMatrix += skinWeight.x * boneMatX;
	skinMatrix += skinWeight.y * boneMatY;
	skinMatrix += skinWeight.z * boneMatZ;
	skinMatrix += skinWeight.w * boneMatW;
	skinMatrix = bindMatrixInverse * skinMatrix * bindMatrix;
	objectNormal = vec4( skinMatrix * vec4( objectNormal, 0.0 ) ).xyz;
	#ifdef USE_TANGENT
		objectTangent = vec4( skinMatrix * vec4( objectTangent, 0.0 ) ).xyz;
	#endif
#endif`,Qg=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,e0=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,t0=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,n0=`#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
uniform float toneMappingExposure;
vec3 LinearToneMapping( vec3 color ) {
	return saturate( toneMappingExposure * color );
}
vec3 ReinhardToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	return saturate( color / ( vec3( 1.0 ) + color ) );
}
vec3 CineonToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	color = max( vec3( 0.0 ), color - 0.004 );
	return pow( ( color * ( 6.2 * color + 0.5 ) ) / ( color * ( 6.2 * color + 1.7 ) + 0.06 ), vec3( 2.2 ) );
}
vec3 RRTAndODTFit( vec3 v ) {
	vec3 a = v * ( v + 0.0245786 ) - 0.000090537;
	vec3 b = v * ( 0.983729 * v + 0.4329510 ) + 0.238081;
	return a / b;
}
vec3 ACESFilmicToneMapping( vec3 color ) {
	const mat3 ACESInputMat = mat3(
		vec3( 0.59719, 0.07600, 0.02840 ),		vec3( 0.35458, 0.90834, 0.13383 ),
		vec3( 0.04823, 0.01566, 0.83777 )
	);
	const mat3 ACESOutputMat = mat3(
		vec3(  1.60475, -0.10208, -0.00327 ),		vec3( -0.53108,  1.10813, -0.07276 ),
		vec3( -0.07367, -0.00605,  1.07602 )
	);
	color *= toneMappingExposure / 0.6;
	color = ACESInputMat * color;
	color = RRTAndODTFit( color );
	color = ACESOutputMat * color;
	return saturate( color );
}
const mat3 LINEAR_REC2020_TO_LINEAR_SRGB = mat3(
	vec3( 1.6605, - 0.1246, - 0.0182 ),
	vec3( - 0.5876, 1.1329, - 0.1006 ),
	vec3( - 0.0728, - 0.0083, 1.1187 )
);
const mat3 LINEAR_SRGB_TO_LINEAR_REC2020 = mat3(
	vec3( 0.6274, 0.0691, 0.0164 ),
	vec3( 0.3293, 0.9195, 0.0880 ),
	vec3( 0.0433, 0.0113, 0.8956 )
);
vec3 agxDefaultContrastApprox( vec3 x ) {
	vec3 x2 = x * x;
	vec3 x4 = x2 * x2;
	return + 15.5 * x4 * x2
		- 40.14 * x4 * x
		+ 31.96 * x4
		- 6.868 * x2 * x
		+ 0.4298 * x2
		+ 0.1191 * x
		- 0.00232;
}
vec3 AgXToneMapping( vec3 color ) {
	const mat3 AgXInsetMatrix = mat3(
		vec3( 0.856627153315983, 0.137318972929847, 0.11189821299995 ),
		vec3( 0.0951212405381588, 0.761241990602591, 0.0767994186031903 ),
		vec3( 0.0482516061458583, 0.101439036467562, 0.811302368396859 )
	);
	const mat3 AgXOutsetMatrix = mat3(
		vec3( 1.1271005818144368, - 0.1413297634984383, - 0.14132976349843826 ),
		vec3( - 0.11060664309660323, 1.157823702216272, - 0.11060664309660294 ),
		vec3( - 0.016493938717834573, - 0.016493938717834257, 1.2519364065950405 )
	);
	const float AgxMinEv = - 12.47393;	const float AgxMaxEv = 4.026069;
	color *= toneMappingExposure;
	color = LINEAR_SRGB_TO_LINEAR_REC2020 * color;
	color = AgXInsetMatrix * color;
	color = max( color, 1e-10 );	color = log2( color );
	color = ( color - AgxMinEv ) / ( AgxMaxEv - AgxMinEv );
	color = clamp( color, 0.0, 1.0 );
	color = agxDefaultContrastApprox( color );
	color = AgXOutsetMatrix * color;
	color = pow( max( vec3( 0.0 ), color ), vec3( 2.2 ) );
	color = LINEAR_REC2020_TO_LINEAR_SRGB * color;
	color = clamp( color, 0.0, 1.0 );
	return color;
}
vec3 NeutralToneMapping( vec3 color ) {
	const float StartCompression = 0.8 - 0.04;
	const float Desaturation = 0.15;
	color *= toneMappingExposure;
	float x = min( color.r, min( color.g, color.b ) );
	float offset = x < 0.08 ? x - 6.25 * x * x : 0.04;
	color -= offset;
	float peak = max( color.r, max( color.g, color.b ) );
	if ( peak < StartCompression ) return color;
	float d = 1. - StartCompression;
	float newPeak = 1. - d * d / ( peak + d - StartCompression );
	color *= newPeak / peak;
	float g = 1. - 1. / ( Desaturation * ( peak - newPeak ) + 1. );
	return mix( color, vec3( newPeak ), g );
}
vec3 CustomToneMapping( vec3 color ) { return color; }`,i0=`#ifdef USE_TRANSMISSION
	material.transmission = transmission;
	material.transmissionAlpha = 1.0;
	material.thickness = thickness;
	material.attenuationDistance = attenuationDistance;
	material.attenuationColor = attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		material.transmission *= texture2D( transmissionMap, vTransmissionMapUv ).r;
	#endif
	#ifdef USE_THICKNESSMAP
		material.thickness *= texture2D( thicknessMap, vThicknessMapUv ).g;
	#endif
	vec3 pos = vWorldPosition;
	vec3 v = normalize( cameraPosition - pos );
	vec3 n = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec4 transmitted = getIBLVolumeRefraction(
		n, v, material.roughness, material.diffuseContribution, material.specularColorBlended, material.specularF90,
		pos, modelMatrix, viewMatrix, projectionMatrix, material.dispersion, material.ior, material.thickness,
		material.attenuationColor, material.attenuationDistance );
	material.transmissionAlpha = mix( material.transmissionAlpha, transmitted.a, material.transmission );
	totalDiffuse = mix( totalDiffuse, transmitted.rgb, material.transmission );
#endif`,s0=`#ifdef USE_TRANSMISSION
	uniform float transmission;
	uniform float thickness;
	uniform float attenuationDistance;
	uniform vec3 attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		uniform sampler2D transmissionMap;
	#endif
	#ifdef USE_THICKNESSMAP
		uniform sampler2D thicknessMap;
	#endif
	uniform vec2 transmissionSamplerSize;
	uniform sampler2D transmissionSamplerMap;
	uniform mat4 modelMatrix;
	uniform mat4 projectionMatrix;
	varying vec3 vWorldPosition;
	float w0( float a ) {
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - a + 3.0 ) - 3.0 ) + 1.0 );
	}
	float w1( float a ) {
		return ( 1.0 / 6.0 ) * ( a *  a * ( 3.0 * a - 6.0 ) + 4.0 );
	}
	float w2( float a ){
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - 3.0 * a + 3.0 ) + 3.0 ) + 1.0 );
	}
	float w3( float a ) {
		return ( 1.0 / 6.0 ) * ( a * a * a );
	}
	float g0( float a ) {
		return w0( a ) + w1( a );
	}
	float g1( float a ) {
		return w2( a ) + w3( a );
	}
	float h0( float a ) {
		return - 1.0 + w1( a ) / ( w0( a ) + w1( a ) );
	}
	float h1( float a ) {
		return 1.0 + w3( a ) / ( w2( a ) + w3( a ) );
	}
	vec4 bicubic( sampler2D tex, vec2 uv, vec4 texelSize, float lod ) {
		uv = uv * texelSize.zw + 0.5;
		vec2 iuv = floor( uv );
		vec2 fuv = fract( uv );
		float g0x = g0( fuv.x );
		float g1x = g1( fuv.x );
		float h0x = h0( fuv.x );
		float h1x = h1( fuv.x );
		float h0y = h0( fuv.y );
		float h1y = h1( fuv.y );
		vec2 p0 = ( vec2( iuv.x + h0x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p1 = ( vec2( iuv.x + h1x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p2 = ( vec2( iuv.x + h0x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		vec2 p3 = ( vec2( iuv.x + h1x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		return g0( fuv.y ) * ( g0x * textureLod( tex, p0, lod ) + g1x * textureLod( tex, p1, lod ) ) +
			g1( fuv.y ) * ( g0x * textureLod( tex, p2, lod ) + g1x * textureLod( tex, p3, lod ) );
	}
	vec4 textureBicubic( sampler2D sampler, vec2 uv, float lod ) {
		vec2 fLodSize = vec2( textureSize( sampler, int( lod ) ) );
		vec2 cLodSize = vec2( textureSize( sampler, int( lod + 1.0 ) ) );
		vec2 fLodSizeInv = 1.0 / fLodSize;
		vec2 cLodSizeInv = 1.0 / cLodSize;
		vec4 fSample = bicubic( sampler, uv, vec4( fLodSizeInv, fLodSize ), floor( lod ) );
		vec4 cSample = bicubic( sampler, uv, vec4( cLodSizeInv, cLodSize ), ceil( lod ) );
		return mix( fSample, cSample, fract( lod ) );
	}
	vec3 getVolumeTransmissionRay( const in vec3 n, const in vec3 v, const in float thickness, const in float ior, const in mat4 modelMatrix ) {
		vec3 refractionVector = refract( - v, normalize( n ), 1.0 / ior );
		vec3 modelScale;
		modelScale.x = length( vec3( modelMatrix[ 0 ].xyz ) );
		modelScale.y = length( vec3( modelMatrix[ 1 ].xyz ) );
		modelScale.z = length( vec3( modelMatrix[ 2 ].xyz ) );
		return normalize( refractionVector ) * thickness * modelScale;
	}
	float applyIorToRoughness( const in float roughness, const in float ior ) {
		return roughness * clamp( ior * 2.0 - 2.0, 0.0, 1.0 );
	}
	vec4 getTransmissionSample( const in vec2 fragCoord, const in float roughness, const in float ior ) {
		float lod = log2( transmissionSamplerSize.x ) * applyIorToRoughness( roughness, ior );
		return textureBicubic( transmissionSamplerMap, fragCoord.xy, lod );
	}
	vec3 volumeAttenuation( const in float transmissionDistance, const in vec3 attenuationColor, const in float attenuationDistance ) {
		if ( isinf( attenuationDistance ) ) {
			return vec3( 1.0 );
		} else {
			vec3 attenuationCoefficient = -log( attenuationColor ) / attenuationDistance;
			vec3 transmittance = exp( - attenuationCoefficient * transmissionDistance );			return transmittance;
		}
	}
	vec4 getIBLVolumeRefraction( const in vec3 n, const in vec3 v, const in float roughness, const in vec3 diffuseColor,
		const in vec3 specularColor, const in float specularF90, const in vec3 position, const in mat4 modelMatrix,
		const in mat4 viewMatrix, const in mat4 projMatrix, const in float dispersion, const in float ior, const in float thickness,
		const in vec3 attenuationColor, const in float attenuationDistance ) {
		vec4 transmittedLight;
		vec3 transmittance;
		#ifdef USE_DISPERSION
			float halfSpread = ( ior - 1.0 ) * 0.025 * dispersion;
			vec3 iors = vec3( ior - halfSpread, ior, ior + halfSpread );
			for ( int i = 0; i < 3; i ++ ) {
				vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, iors[ i ], modelMatrix );
				vec3 refractedRayExit = position + transmissionRay;
				vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
				vec2 refractionCoords = ndcPos.xy / ndcPos.w;
				refractionCoords += 1.0;
				refractionCoords /= 2.0;
				vec4 transmissionSample = getTransmissionSample( refractionCoords, roughness, iors[ i ] );
				transmittedLight[ i ] = transmissionSample[ i ];
				transmittedLight.a += transmissionSample.a;
				transmittance[ i ] = diffuseColor[ i ] * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance )[ i ];
			}
			transmittedLight.a /= 3.0;
		#else
			vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, ior, modelMatrix );
			vec3 refractedRayExit = position + transmissionRay;
			vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
			vec2 refractionCoords = ndcPos.xy / ndcPos.w;
			refractionCoords += 1.0;
			refractionCoords /= 2.0;
			transmittedLight = getTransmissionSample( refractionCoords, roughness, ior );
			transmittance = diffuseColor * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance );
		#endif
		vec3 attenuatedColor = transmittance * transmittedLight.rgb;
		vec3 F = EnvironmentBRDF( n, v, specularColor, specularF90, roughness );
		float transmittanceFactor = ( transmittance.r + transmittance.g + transmittance.b ) / 3.0;
		return vec4( ( 1.0 - F ) * attenuatedColor, 1.0 - ( 1.0 - transmittedLight.a ) * transmittanceFactor );
	}
#endif`,r0=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_SPECULARMAP
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,a0=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	uniform mat3 mapTransform;
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	uniform mat3 alphaMapTransform;
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	uniform mat3 lightMapTransform;
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	uniform mat3 aoMapTransform;
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	uniform mat3 bumpMapTransform;
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	uniform mat3 normalMapTransform;
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_DISPLACEMENTMAP
	uniform mat3 displacementMapTransform;
	varying vec2 vDisplacementMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	uniform mat3 emissiveMapTransform;
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	uniform mat3 metalnessMapTransform;
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	uniform mat3 roughnessMapTransform;
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	uniform mat3 diffuseRoughnessMapTransform;
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	uniform mat3 anisotropyMapTransform;
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	uniform mat3 clearcoatMapTransform;
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform mat3 clearcoatNormalMapTransform;
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform mat3 clearcoatRoughnessMapTransform;
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	uniform mat3 sheenColorMapTransform;
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	uniform mat3 sheenRoughnessMapTransform;
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	uniform mat3 iridescenceMapTransform;
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform mat3 iridescenceThicknessMapTransform;
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SPECULARMAP
	uniform mat3 specularMapTransform;
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	uniform mat3 specularColorMapTransform;
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	uniform mat3 specularIntensityMapTransform;
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,o0=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	vUv = vec3( uv, 1 ).xy;
#endif
#ifdef USE_MAP
	vMapUv = ( mapTransform * vec3( MAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ALPHAMAP
	vAlphaMapUv = ( alphaMapTransform * vec3( ALPHAMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_LIGHTMAP
	vLightMapUv = ( lightMapTransform * vec3( LIGHTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_AOMAP
	vAoMapUv = ( aoMapTransform * vec3( AOMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_BUMPMAP
	vBumpMapUv = ( bumpMapTransform * vec3( BUMPMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_NORMALMAP
	vNormalMapUv = ( normalMapTransform * vec3( NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DISPLACEMENTMAP
	vDisplacementMapUv = ( displacementMapTransform * vec3( DISPLACEMENTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_EMISSIVEMAP
	vEmissiveMapUv = ( emissiveMapTransform * vec3( EMISSIVEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_METALNESSMAP
	vMetalnessMapUv = ( metalnessMapTransform * vec3( METALNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ROUGHNESSMAP
	vRoughnessMapUv = ( roughnessMapTransform * vec3( ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	vDiffuseRoughnessMapUv = ( diffuseRoughnessMapTransform * vec3( DIFFUSE_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ANISOTROPYMAP
	vAnisotropyMapUv = ( anisotropyMapTransform * vec3( ANISOTROPYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOATMAP
	vClearcoatMapUv = ( clearcoatMapTransform * vec3( CLEARCOATMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	vClearcoatNormalMapUv = ( clearcoatNormalMapTransform * vec3( CLEARCOAT_NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	vClearcoatRoughnessMapUv = ( clearcoatRoughnessMapTransform * vec3( CLEARCOAT_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCEMAP
	vIridescenceMapUv = ( iridescenceMapTransform * vec3( IRIDESCENCEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	vIridescenceThicknessMapUv = ( iridescenceThicknessMapTransform * vec3( IRIDESCENCE_THICKNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_COLORMAP
	vSheenColorMapUv = ( sheenColorMapTransform * vec3( SHEEN_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	vSheenRoughnessMapUv = ( sheenRoughnessMapTransform * vec3( SHEEN_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULARMAP
	vSpecularMapUv = ( specularMapTransform * vec3( SPECULARMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_COLORMAP
	vSpecularColorMapUv = ( specularColorMapTransform * vec3( SPECULAR_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	vSpecularIntensityMapUv = ( specularIntensityMapTransform * vec3( SPECULAR_INTENSITYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_TRANSMISSIONMAP
	vTransmissionMapUv = ( transmissionMapTransform * vec3( TRANSMISSIONMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_THICKNESSMAP
	vThicknessMapUv = ( thicknessMapTransform * vec3( THICKNESSMAP_UV, 1 ) ).xy;
#endif`,l0=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,c0=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,h0=`uniform sampler2D t2D;
uniform float backgroundIntensity;
varying vec2 vUv;
void main() {
	vec4 texColor = texture2D( t2D, vUv );
	#ifdef DECODE_VIDEO_TEXTURE
		texColor = vec4( mix( pow( texColor.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), texColor.rgb * 0.0773993808, vec3( lessThanEqual( texColor.rgb, vec3( 0.04045 ) ) ) ), texColor.w );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,u0=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,d0=`uniform float backgroundBlurriness;
uniform float backgroundIntensity;
uniform mat3 backgroundRotation;
varying vec3 vWorldDirection;
#include <envmap_common_pars_fragment>
void main() {
	#ifdef ENVMAP_TYPE_PMREM
		vec4 texColor = textureLod( envMap, backgroundRotation * vWorldDirection, roughnessToMip( backgroundBlurriness ) );
	#else
		vec4 texColor = textureCube( envMap, backgroundRotation * vWorldDirection );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,f0=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,p0=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,m0=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
varying vec2 vHighPrecisionZW;
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vHighPrecisionZW = gl_Position.zw;
}`,g0=`#if DEPTH_PACKING == 3200
	uniform float opacity;
#endif
#include <common>
#include <packing>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
varying vec2 vHighPrecisionZW;
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#if DEPTH_PACKING == 3200
		diffuseColor.a = opacity;
	#endif
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <logdepthbuf_fragment>
	#ifdef USE_REVERSED_DEPTH_BUFFER
		float fragCoordZ = vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ];
	#else
		float fragCoordZ = 0.5 * vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ] + 0.5;
	#endif
	#if DEPTH_PACKING == 3200
		gl_FragColor = vec4( vec3( 1.0 - fragCoordZ ), opacity );
	#elif DEPTH_PACKING == 3201
		gl_FragColor = packDepthToRGBA( fragCoordZ );
	#elif DEPTH_PACKING == 3202
		gl_FragColor = vec4( packDepthToRGB( fragCoordZ ), 1.0 );
	#elif DEPTH_PACKING == 3203
		gl_FragColor = vec4( packDepthToRG( fragCoordZ ), 0.0, 1.0 );
	#endif
}`,y0=`#define DISTANCE
varying vec3 vWorldPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <worldpos_vertex>
	#include <clipping_planes_vertex>
	vWorldPosition = worldPosition.xyz;
}`,x0=`#define DISTANCE
uniform vec3 referencePosition;
uniform float nearDistance;
uniform float farDistance;
varying vec3 vWorldPosition;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	float dist = length( vWorldPosition - referencePosition );
	dist = ( dist - nearDistance ) / ( farDistance - nearDistance );
	dist = saturate( dist );
	gl_FragColor = vec4( dist, 0.0, 0.0, 1.0 );
}`,_0=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,v0=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,b0=`uniform float scale;
attribute float lineDistance;
varying float vLineDistance;
#include <common>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	vLineDistance = scale * lineDistance;
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,S0=`uniform vec3 diffuse;
uniform float opacity;
uniform float dashSize;
uniform float totalSize;
varying float vLineDistance;
#include <common>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	if ( mod( vLineDistance, totalSize ) > dashSize ) {
		discard;
	}
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,M0=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#if defined ( USE_ENVMAP ) || defined ( USE_SKINNING )
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinbase_vertex>
		#include <skinnormal_vertex>
		#include <defaultnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <fog_vertex>
}`,w0=`uniform vec3 diffuse;
uniform float opacity;
#ifndef FLAT_SHADED
	varying vec3 vNormal;
#endif
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <fog_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		reflectedLight.indirectDiffuse += lightMapTexel.rgb * lightMapIntensity * RECIPROCAL_PI;
	#else
		reflectedLight.indirectDiffuse += vec3( 1.0 );
	#endif
	#include <aomap_fragment>
	reflectedLight.indirectDiffuse *= diffuseColor.rgb;
	vec3 outgoingLight = reflectedLight.indirectDiffuse;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,T0=`#define LAMBERT
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,E0=`#define LAMBERT
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_lambert_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_lambert_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,A0=`#define MATCAP
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <displacementmap_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
	vViewPosition = - mvPosition.xyz;
}`,C0=`#define MATCAP
uniform vec3 diffuse;
uniform float opacity;
uniform sampler2D matcap;
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	vec3 viewDir = normalize( vViewPosition );
	vec3 x = normalize( vec3( viewDir.z, 0.0, - viewDir.x ) );
	vec3 y = cross( viewDir, x );
	vec2 uv = vec2( dot( x, normal ), dot( y, normal ) ) * 0.495 + 0.5;
	#ifdef USE_MATCAP
		vec4 matcapColor = texture2D( matcap, uv );
	#else
		vec4 matcapColor = vec4( vec3( mix( 0.2, 0.8, uv.y ) ), 1.0 );
	#endif
	vec3 outgoingLight = diffuseColor.rgb * matcapColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,R0=`#define NORMAL
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	vViewPosition = - mvPosition.xyz;
#endif
}`,P0=`#define NORMAL
uniform float opacity;
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <uv_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 0.0, 0.0, 0.0, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	gl_FragColor = vec4( normalize( normal ) * 0.5 + 0.5, diffuseColor.a );
	#ifdef OPAQUE
		gl_FragColor.a = 1.0;
	#endif
}`,I0=`#define PHONG
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,L0=`#define PHONG
uniform vec3 diffuse;
uniform vec3 emissive;
uniform vec3 specular;
uniform float shininess;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_phong_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_phong_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + reflectedLight.directSpecular + reflectedLight.indirectSpecular + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,N0=`#define STANDARD
varying vec3 vViewPosition;
#ifdef USE_TRANSMISSION
	varying vec3 vWorldPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
#ifdef USE_TRANSMISSION
	vWorldPosition = worldPosition.xyz;
#endif
}`,D0=`#define STANDARD
#ifdef PHYSICAL
	#define IOR
	#define USE_SPECULAR
#endif
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float roughness;
uniform float metalness;
uniform float opacity;
#ifdef IOR
	uniform float ior;
#endif
#ifdef USE_SPECULAR
	uniform float specularIntensity;
	uniform vec3 specularColor;
	#ifdef USE_SPECULAR_COLORMAP
		uniform sampler2D specularColorMap;
	#endif
	#ifdef USE_SPECULAR_INTENSITYMAP
		uniform sampler2D specularIntensityMap;
	#endif
#endif
#ifdef USE_CLEARCOAT
	uniform float clearcoat;
	uniform float clearcoatRoughness;
#endif
#ifdef USE_DIFFUSE_ROUGHNESS
	uniform float diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		uniform sampler2D diffuseRoughnessMap;
	#endif
#endif
#ifdef USE_DISPERSION
	uniform float dispersion;
#endif
#ifdef USE_RETROREFLECTION
	uniform float retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	uniform float iridescence;
	uniform float iridescenceIOR;
	uniform float iridescenceThicknessMinimum;
	uniform float iridescenceThicknessMaximum;
#endif
#ifdef USE_SHEEN
	uniform vec3 sheenColor;
	uniform float sheenRoughness;
	#ifdef USE_SHEEN_COLORMAP
		uniform sampler2D sheenColorMap;
	#endif
	#ifdef USE_SHEEN_ROUGHNESSMAP
		uniform sampler2D sheenRoughnessMap;
	#endif
#endif
#ifdef USE_ANISOTROPY
	uniform vec2 anisotropyVector;
	#ifdef USE_ANISOTROPYMAP
		uniform sampler2D anisotropyMap;
	#endif
#endif
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <iridescence_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_physical_pars_fragment>
#include <transmission_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <clearcoat_pars_fragment>
#include <iridescence_pars_fragment>
#include <roughnessmap_pars_fragment>
#include <metalnessmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <roughnessmap_fragment>
	#include <metalnessmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <clearcoat_normal_fragment_begin>
	#include <clearcoat_normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_physical_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 totalDiffuse = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse;
	vec3 totalSpecular = reflectedLight.directSpecular + reflectedLight.indirectSpecular;
	#include <transmission_fragment>
	vec3 outgoingLight = totalDiffuse + totalSpecular + totalEmissiveRadiance;
	#ifdef USE_SHEEN
 
		outgoingLight = outgoingLight + sheenSpecularDirect + sheenSpecularIndirect;
 
 	#endif
	#ifdef USE_CLEARCOAT
		float dotNVcc = saturate( dot( geometryClearcoatNormal, geometryViewDir ) );
		vec3 Fcc = F_Schlick( material.clearcoatF0, material.clearcoatF90, dotNVcc );
		outgoingLight = outgoingLight * ( 1.0 - material.clearcoat * Fcc ) + ( clearcoatSpecularDirect + clearcoatSpecularIndirect ) * material.clearcoat;
	#endif
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,U0=`#define TOON
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,F0=`#define TOON
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <gradientmap_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_toon_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_toon_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,O0=`uniform float size;
uniform float scale;
#include <common>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
#ifdef USE_POINTS_UV
	varying vec2 vUv;
	uniform mat3 uvTransform;
#endif
void main() {
	#ifdef USE_POINTS_UV
		vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	#endif
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	gl_PointSize = size;
	#ifdef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) gl_PointSize *= ( scale / - mvPosition.z );
	#endif
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <fog_vertex>
}`,B0=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <color_pars_fragment>
#include <map_particle_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_particle_fragment>
	#include <color_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,k0=`#include <common>
#include <batching_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <shadowmap_pars_vertex>
void main() {
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,z0=`uniform vec3 color;
uniform float opacity;
#include <common>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <logdepthbuf_pars_fragment>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
void main() {
	#include <logdepthbuf_fragment>
	gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,H0=`uniform float rotation;
uniform vec2 center;
#include <common>
#include <uv_pars_vertex>
#include <fog_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	vec4 mvPosition = modelViewMatrix[ 3 ];
	vec2 scale = vec2( length( modelMatrix[ 0 ].xyz ), length( modelMatrix[ 1 ].xyz ) );
	#ifndef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) scale *= - mvPosition.z;
	#endif
	vec2 alignedPosition = ( position.xy - ( center - vec2( 0.5 ) ) ) * scale;
	vec2 rotatedPosition;
	rotatedPosition.x = cos( rotation ) * alignedPosition.x - sin( rotation ) * alignedPosition.y;
	rotatedPosition.y = sin( rotation ) * alignedPosition.x + cos( rotation ) * alignedPosition.y;
	mvPosition.xy += rotatedPosition;
	gl_Position = projectionMatrix * mvPosition;
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,G0=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
}`,He={alphahash_fragment:hm,alphahash_pars_fragment:um,alphamap_fragment:dm,alphamap_pars_fragment:fm,alphatest_fragment:pm,alphatest_pars_fragment:mm,aomap_fragment:gm,aomap_pars_fragment:ym,batching_pars_vertex:xm,batching_vertex:_m,begin_vertex:vm,beginnormal_vertex:bm,bsdfs:Sm,iridescence_fragment:Mm,bumpmap_pars_fragment:wm,clipping_planes_fragment:Tm,clipping_planes_pars_fragment:Em,clipping_planes_pars_vertex:Am,clipping_planes_vertex:Cm,color_fragment:Rm,color_pars_fragment:Pm,color_pars_vertex:Im,color_vertex:Lm,common:Nm,defaultnormal_vertex:Dm,displacementmap_pars_vertex:Um,displacementmap_vertex:Fm,emissivemap_fragment:Om,emissivemap_pars_fragment:Bm,colorspace_fragment:km,colorspace_pars_fragment:zm,envmap_fragment:Hm,envmap_common_pars_fragment:Gm,envmap_pars_fragment:Vm,envmap_pars_vertex:Wm,envmap_physical_pars_fragment:tg,envmap_vertex:Xm,fog_vertex:$m,fog_pars_vertex:qm,fog_fragment:Ym,fog_pars_fragment:Zm,gradientmap_pars_fragment:Jm,lightmap_pars_fragment:Km,lights_lambert_fragment:jm,lights_lambert_pars_fragment:Qm,lights_pars_begin:eg,lights_toon_fragment:ng,lights_toon_pars_fragment:ig,lights_phong_fragment:sg,lights_phong_pars_fragment:rg,lights_physical_fragment:ag,lights_physical_pars_fragment:og,lights_fragment_begin:lg,lights_fragment_maps:cg,lights_fragment_end:hg,lightprobes_pars_fragment:ug,logdepthbuf_fragment:dg,logdepthbuf_pars_fragment:fg,logdepthbuf_pars_vertex:pg,logdepthbuf_vertex:mg,map_fragment:gg,map_pars_fragment:yg,map_particle_fragment:xg,map_particle_pars_fragment:_g,metalnessmap_fragment:vg,metalnessmap_pars_fragment:bg,morphinstance_vertex:Sg,morphcolor_vertex:Mg,morphnormal_vertex:wg,morphtarget_pars_vertex:Tg,morphtarget_vertex:Eg,normal_fragment_begin:Ag,normal_fragment_maps:Cg,normal_pars_fragment:Rg,normal_pars_vertex:Pg,normal_vertex:Ig,normalmap_pars_fragment:Lg,clearcoat_normal_fragment_begin:Ng,clearcoat_normal_fragment_maps:Dg,clearcoat_pars_fragment:Ug,iridescence_pars_fragment:Fg,opaque_fragment:Og,packing:Bg,premultiplied_alpha_fragment:kg,project_vertex:zg,dithering_fragment:Hg,dithering_pars_fragment:Gg,roughnessmap_fragment:Vg,roughnessmap_pars_fragment:Wg,shadowmap_pars_fragment:Xg,shadowmap_pars_vertex:$g,shadowmap_vertex:qg,shadowmask_pars_fragment:Yg,skinbase_vertex:Zg,skinning_pars_vertex:Jg,skinning_vertex:Kg,skinnormal_vertex:jg,specularmap_fragment:Qg,specularmap_pars_fragment:e0,tonemapping_fragment:t0,tonemapping_pars_fragment:n0,transmission_fragment:i0,transmission_pars_fragment:s0,uv_pars_fragment:r0,uv_pars_vertex:a0,uv_vertex:o0,worldpos_vertex:l0,background_vert:c0,background_frag:h0,backgroundCube_vert:u0,backgroundCube_frag:d0,cube_vert:f0,cube_frag:p0,depth_vert:m0,depth_frag:g0,distance_vert:y0,distance_frag:x0,equirect_vert:_0,equirect_frag:v0,linedashed_vert:b0,linedashed_frag:S0,meshbasic_vert:M0,meshbasic_frag:w0,meshlambert_vert:T0,meshlambert_frag:E0,meshmatcap_vert:A0,meshmatcap_frag:C0,meshnormal_vert:R0,meshnormal_frag:P0,meshphong_vert:I0,meshphong_frag:L0,meshphysical_vert:N0,meshphysical_frag:D0,meshtoon_vert:U0,meshtoon_frag:F0,points_vert:O0,points_frag:B0,shadow_vert:k0,shadow_frag:z0,sprite_vert:H0,sprite_frag:G0},pe={common:{diffuse:{value:new Oe(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Le},alphaMap:{value:null},alphaMapTransform:{value:new Le},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Le}},envmap:{envMap:{value:null},envMapRotation:{value:new Le},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Le}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Le}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Le},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Le},normalScale:{value:new qe(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Le},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Le}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Le}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Le}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Oe(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Oe(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Le},alphaTest:{value:0},uvTransform:{value:new Le}},sprite:{diffuse:{value:new Oe(16777215)},opacity:{value:1},center:{value:new qe(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Le},alphaMap:{value:null},alphaMapTransform:{value:new Le},alphaTest:{value:0}}},Pn={basic:{uniforms:Nt([pe.common,pe.specularmap,pe.envmap,pe.aomap,pe.lightmap,pe.fog]),vertexShader:He.meshbasic_vert,fragmentShader:He.meshbasic_frag},lambert:{uniforms:Nt([pe.common,pe.specularmap,pe.envmap,pe.aomap,pe.lightmap,pe.emissivemap,pe.bumpmap,pe.normalmap,pe.displacementmap,pe.fog,pe.lights,{emissive:{value:new Oe(0)},envMapIntensity:{value:1}}]),vertexShader:He.meshlambert_vert,fragmentShader:He.meshlambert_frag},phong:{uniforms:Nt([pe.common,pe.specularmap,pe.envmap,pe.aomap,pe.lightmap,pe.emissivemap,pe.bumpmap,pe.normalmap,pe.displacementmap,pe.fog,pe.lights,{emissive:{value:new Oe(0)},specular:{value:new Oe(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:He.meshphong_vert,fragmentShader:He.meshphong_frag},standard:{uniforms:Nt([pe.common,pe.envmap,pe.aomap,pe.lightmap,pe.emissivemap,pe.bumpmap,pe.normalmap,pe.displacementmap,pe.roughnessmap,pe.metalnessmap,pe.fog,pe.lights,{emissive:{value:new Oe(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:He.meshphysical_vert,fragmentShader:He.meshphysical_frag},toon:{uniforms:Nt([pe.common,pe.aomap,pe.lightmap,pe.emissivemap,pe.bumpmap,pe.normalmap,pe.displacementmap,pe.gradientmap,pe.fog,pe.lights,{emissive:{value:new Oe(0)}}]),vertexShader:He.meshtoon_vert,fragmentShader:He.meshtoon_frag},matcap:{uniforms:Nt([pe.common,pe.bumpmap,pe.normalmap,pe.displacementmap,pe.fog,{matcap:{value:null}}]),vertexShader:He.meshmatcap_vert,fragmentShader:He.meshmatcap_frag},points:{uniforms:Nt([pe.points,pe.fog]),vertexShader:He.points_vert,fragmentShader:He.points_frag},dashed:{uniforms:Nt([pe.common,pe.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:He.linedashed_vert,fragmentShader:He.linedashed_frag},depth:{uniforms:Nt([pe.common,pe.displacementmap]),vertexShader:He.depth_vert,fragmentShader:He.depth_frag},normal:{uniforms:Nt([pe.common,pe.bumpmap,pe.normalmap,pe.displacementmap,{opacity:{value:1}}]),vertexShader:He.meshnormal_vert,fragmentShader:He.meshnormal_frag},sprite:{uniforms:Nt([pe.sprite,pe.fog]),vertexShader:He.sprite_vert,fragmentShader:He.sprite_frag},background:{uniforms:{uvTransform:{value:new Le},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:He.background_vert,fragmentShader:He.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Le}},vertexShader:He.backgroundCube_vert,fragmentShader:He.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:He.cube_vert,fragmentShader:He.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:He.equirect_vert,fragmentShader:He.equirect_frag},distance:{uniforms:Nt([pe.common,pe.displacementmap,{referencePosition:{value:new z},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:He.distance_vert,fragmentShader:He.distance_frag},shadow:{uniforms:Nt([pe.lights,pe.fog,{color:{value:new Oe(0)},opacity:{value:1}}]),vertexShader:He.shadow_vert,fragmentShader:He.shadow_frag}};Pn.physical={uniforms:Nt([Pn.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Le},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Le},clearcoatNormalScale:{value:new qe(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Le},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Le},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Le},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Le},sheen:{value:0},sheenColor:{value:new Oe(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Le},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Le},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Le},transmissionSamplerSize:{value:new qe},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Le},attenuationDistance:{value:0},attenuationColor:{value:new Oe(0)},specularColor:{value:new Oe(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Le},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Le},anisotropyVector:{value:new qe},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Le}}]),vertexShader:He.meshphysical_vert,fragmentShader:He.meshphysical_frag};var So={r:0,b:0,g:0},V0=new it,Nd=new Le;Nd.set(-1,0,0,0,1,0,0,0,1);function W0(n,e,t,i,s,r){let a=new Oe(0),o=s===!0?0:1,l,c,h=null,u=0,d=null;function p(_){let T=_.isScene===!0?_.background:null;if(T&&T.isTexture){let M=_.backgroundBlurriness>0;T=e.get(T,M)}return T}function g(_){let T=!1,M=p(_);M===null?m(a,o):M&&M.isColor&&(m(M,1),T=!0);let A=n.xr.getEnvironmentBlendMode();A==="additive"?t.buffers.color.setClear(0,0,0,1,r):A==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||T)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function x(_,T){let M=p(T);M&&M.isCubeTexture?(c===void 0&&(c=new Xt(new hs(1,1,1),new An({name:"BackgroundCubeMaterial",uniforms:Ai(Pn.backgroundCube.uniforms),vertexShader:Pn.backgroundCube.vertexShader,fragmentShader:Pn.backgroundCube.fragmentShader,side:zt,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(A,E,y){this.matrixWorld.copyPosition(y.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=M,c.material.uniforms.backgroundBlurriness.value=T.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=T.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(V0.makeRotationFromEuler(T.backgroundRotation)).transpose(),M.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(Nd),c.material.toneMapped=Xe.getTransfer(M.colorSpace)!==Ke,(h!==M||u!==M.version||d!==n.toneMapping)&&(c.material.needsUpdate=!0,h=M,u=M.version,d=n.toneMapping),c.layers.enableAll(),_.unshift(c,c.geometry,c.material,0,0,null)):M&&M.isTexture&&(l===void 0&&(l=new Xt(new $s(2,2),new An({name:"BackgroundMaterial",uniforms:Ai(Pn.background.uniforms),vertexShader:Pn.background.vertexShader,fragmentShader:Pn.background.fragmentShader,side:oi,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=M,l.material.uniforms.backgroundIntensity.value=T.backgroundIntensity,l.material.toneMapped=Xe.getTransfer(M.colorSpace)!==Ke,M.matrixAutoUpdate===!0&&M.updateMatrix(),l.material.uniforms.uvTransform.value.copy(M.matrix),(h!==M||u!==M.version||d!==n.toneMapping)&&(l.material.needsUpdate=!0,h=M,u=M.version,d=n.toneMapping),l.layers.enableAll(),_.unshift(l,l.geometry,l.material,0,0,null))}function m(_,T){_.getRGB(So,Ec(n)),t.buffers.color.setClear(So.r,So.g,So.b,T,r)}function f(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return a},setClearColor:function(_,T=1){a.set(_),o=T,m(a,o)},getClearAlpha:function(){return o},setClearAlpha:function(_){o=_,m(a,o)},render:g,addToRenderList:x,dispose:f}}function X0(n,e){let t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=d(null),r=s,a=!1;function o(D,G,q,L,F){let W=!1,H=u(D,L,q,G);r!==H&&(r=H,c(r.object)),W=p(D,L,q,F),W&&g(D,L,q,F),F!==null&&e.update(F,n.ELEMENT_ARRAY_BUFFER),(W||a)&&(a=!1,M(D,G,q,L),F!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(F).buffer))}function l(){return n.createVertexArray()}function c(D){return n.bindVertexArray(D)}function h(D){return n.deleteVertexArray(D)}function u(D,G,q,L){let F=L.wireframe===!0,W=i[G.id];W===void 0&&(W={},i[G.id]=W);let H=D.isInstancedMesh===!0?D.id:0,ee=W[H];ee===void 0&&(ee={},W[H]=ee);let X=ee[q.id];X===void 0&&(X={},ee[q.id]=X);let Q=X[F];return Q===void 0&&(Q=d(l()),X[F]=Q),Q}function d(D){let G=[],q=[],L=[];for(let F=0;F<t;F++)G[F]=0,q[F]=0,L[F]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:G,enabledAttributes:q,attributeDivisors:L,object:D,attributes:{},index:null}}function p(D,G,q,L){let F=r.attributes,W=G.attributes,H=0,ee=q.getAttributes();for(let X in ee)if(ee[X].location>=0){let te=F[X],Se=W[X];if(Se===void 0&&(X==="instanceMatrix"&&D.instanceMatrix&&(Se=D.instanceMatrix),X==="instanceColor"&&D.instanceColor&&(Se=D.instanceColor)),te===void 0||te.attribute!==Se||Se&&te.data!==Se.data)return!0;H++}return r.attributesNum!==H||r.index!==L}function g(D,G,q,L){let F={},W=G.attributes,H=0,ee=q.getAttributes();for(let X in ee)if(ee[X].location>=0){let te=W[X];te===void 0&&(X==="instanceMatrix"&&D.instanceMatrix&&(te=D.instanceMatrix),X==="instanceColor"&&D.instanceColor&&(te=D.instanceColor));let Se={};Se.attribute=te,te&&te.data&&(Se.data=te.data),F[X]=Se,H++}r.attributes=F,r.attributesNum=H,r.index=L}function x(){let D=r.newAttributes;for(let G=0,q=D.length;G<q;G++)D[G]=0}function m(D){f(D,0)}function f(D,G){let q=r.newAttributes,L=r.enabledAttributes,F=r.attributeDivisors;q[D]=1,L[D]===0&&(n.enableVertexAttribArray(D),L[D]=1),F[D]!==G&&(n.vertexAttribDivisor(D,G),F[D]=G)}function _(){let D=r.newAttributes,G=r.enabledAttributes;for(let q=0,L=G.length;q<L;q++)G[q]!==D[q]&&(n.disableVertexAttribArray(q),G[q]=0)}function T(D,G,q,L,F,W,H){H===!0?n.vertexAttribIPointer(D,G,q,F,W):n.vertexAttribPointer(D,G,q,L,F,W)}function M(D,G,q,L){x();let F=L.attributes,W=q.getAttributes(),H=G.defaultAttributeValues;for(let ee in W){let X=W[ee];if(X.location>=0){let Q=F[ee];if(Q===void 0&&(ee==="instanceMatrix"&&D.instanceMatrix&&(Q=D.instanceMatrix),ee==="instanceColor"&&D.instanceColor&&(Q=D.instanceColor)),Q!==void 0){let te=Q.normalized,Se=Q.itemSize,De=e.get(Q);if(De===void 0)continue;let J=De.buffer,me=De.type,_e=De.bytesPerElement,Ee=me===n.INT||me===n.UNSIGNED_INT||Q.gpuType===Ba;if(Q.isInterleavedBufferAttribute){let ge=Q.data,Fe=ge.isInterleavedBuffer===!0?ge.stride:ge.itemSize,ut=Q.offset;if(ge.isInstancedInterleavedBuffer||ge.isInstancedBufferAttribute){for(let Pe=0;Pe<X.locationSize;Pe++)f(X.location+Pe,ge.meshPerAttribute);D.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=ge.meshPerAttribute*ge.count)}else for(let Pe=0;Pe<X.locationSize;Pe++)m(X.location+Pe);n.bindBuffer(n.ARRAY_BUFFER,J);for(let Pe=0;Pe<X.locationSize;Pe++)T(X.location+Pe,Se/X.locationSize,me,te,Fe*_e,(ut+Se/X.locationSize*Pe)*_e,Ee)}else{if(Q.isInstancedBufferAttribute){for(let ge=0;ge<X.locationSize;ge++)f(X.location+ge,Q.meshPerAttribute);D.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=Q.meshPerAttribute*Q.count)}else for(let ge=0;ge<X.locationSize;ge++)m(X.location+ge);n.bindBuffer(n.ARRAY_BUFFER,J);for(let ge=0;ge<X.locationSize;ge++)T(X.location+ge,Se/X.locationSize,me,te,Se*_e,Se/X.locationSize*ge*_e,Ee)}}else if(H!==void 0){let te=H[ee];if(te!==void 0)switch(te.length){case 2:n.vertexAttrib2fv(X.location,te);break;case 3:n.vertexAttrib3fv(X.location,te);break;case 4:n.vertexAttrib4fv(X.location,te);break;default:n.vertexAttrib1fv(X.location,te)}}}}_()}function A(){U();for(let D in i){let G=i[D];for(let q in G){let L=G[q];for(let F in L){let W=L[F];for(let H in W)h(W[H].object),delete W[H];delete L[F]}}delete i[D]}}function E(D){if(i[D.id]===void 0)return;let G=i[D.id];for(let q in G){let L=G[q];for(let F in L){let W=L[F];for(let H in W)h(W[H].object),delete W[H];delete L[F]}}delete i[D.id]}function y(D){for(let G in i){let q=i[G];for(let L in q){let F=q[L];if(F[D.id]===void 0)continue;let W=F[D.id];for(let H in W)h(W[H].object),delete W[H];delete F[D.id]}}}function S(D){for(let G in i){let q=i[G],L=D.isInstancedMesh===!0?D.id:0,F=q[L];if(F!==void 0){for(let W in F){let H=F[W];for(let ee in H)h(H[ee].object),delete H[ee];delete F[W]}delete q[L],Object.keys(q).length===0&&delete i[G]}}}function U(){I(),a=!0,r!==s&&(r=s,c(r.object))}function I(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:o,reset:U,resetDefaultState:I,dispose:A,releaseStatesOfGeometry:E,releaseStatesOfObject:S,releaseStatesOfProgram:y,initAttributes:x,enableAttribute:m,disableUnusedAttributes:_}}function $0(n,e,t){let i;function s(l){i=l}function r(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function a(l,c,h){h!==0&&(n.drawArraysInstanced(i,l,c,h),t.update(c,i,h))}function o(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,h);let d=0;for(let p=0;p<h;p++)d+=c[p];t.update(d,i,1)}this.setMode=s,this.render=r,this.renderInstances=a,this.renderMultiDraw=o}function q0(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let y=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(y.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function a(y){return!(y!==yn&&i.convert(y)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function o(y){let S=y===gn&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(y!==$t&&y!==mn&&!S&&i.convert(y)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(y){if(y==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";y="mediump"}return y==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",h=l(c);h!==c&&(Re("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let u=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&u===!1;t.reversedDepthBuffer===!0&&u===!1&&Re("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&u===!0&&Re("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let p=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),g=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),x=n.getParameter(n.MAX_TEXTURE_SIZE),m=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),f=n.getParameter(n.MAX_VERTEX_ATTRIBS),_=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),T=n.getParameter(n.MAX_VARYING_VECTORS),M=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),A=n.getParameter(n.MAX_SAMPLES),E=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:a,textureTypeReadable:o,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:u,maxTextures:p,maxVertexTextures:g,maxTextureSize:x,maxCubemapSize:m,maxAttributes:f,maxVertexUniforms:_,maxVaryings:T,maxFragmentUniforms:M,maxSamples:A,samples:E}}function Y0(n){let e=this,t=null,i=0,s=!1,r=!1,a=new dn,o=new Le,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,d){let p=u.length!==0||d||i!==0||s;return s=d,i=u.length,p},this.beginShadows=function(){r=!0,h(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(u,d){t=h(u,d,0)},this.setState=function(u,d,p){let g=u.clippingPlanes,x=u.clipIntersection,m=u.clipShadows,f=n.get(u);if(!s||g===null||g.length===0||r&&!m)r?h(null):c();else{let _=r?0:i,T=_*4,M=f.clippingState||null;l.value=M,M=h(g,d,T,p);for(let A=0;A!==T;++A)M[A]=t[A];f.clippingState=M,this.numIntersection=x?this.numPlanes:0,this.numPlanes+=_}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function h(u,d,p,g){let x=u!==null?u.length:0,m=null;if(x!==0){if(m=l.value,g!==!0||m===null){let f=p+x*4,_=d.matrixWorldInverse;o.getNormalMatrix(_),(m===null||m.length<f)&&(m=new Float32Array(f));for(let T=0,M=p;T!==x;++T,M+=4)a.copy(u[T]).applyMatrix4(_,o),a.normal.toArray(m,M),m[M+3]=a.constant}l.value=m,l.needsUpdate=!0}return e.numPlanes=x,e.numIntersection=0,m}}var ur=class extends Jt{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new Vs(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

				varying vec3 vWorldDirection;

				vec3 transformDirection( in vec3 dir, in mat4 matrix ) {

					return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );

				}

				void main() {

					vWorldDirection = transformDirection( position, modelMatrix );

					#include <begin_vertex>
					#include <project_vertex>

				}
			`,fragmentShader:`

				uniform sampler2D tEquirect;

				varying vec3 vWorldDirection;

				#include <common>

				void main() {

					vec3 direction = normalize( vWorldDirection );

					vec2 sampleUV = equirectUv( direction );

					gl_FragColor = texture2D( tEquirect, sampleUV );

				}
			`},s=new hs(5,5,5),r=new An({name:"CubemapFromEquirect",uniforms:Ai(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:zt,blending:Mi});r.uniforms.tEquirect.value=t;let a=new Xt(s,r),o=t.minFilter;return t.minFilter===Wn&&(t.minFilter=kt),new ds(1,10,this).update(e,a),t.minFilter=o,a.geometry.dispose(),a.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){let r=e.getRenderTarget();for(let a=0;a<6;a++)e.setRenderTarget(this,a),e.clear(t,i,s);e.setRenderTarget(r)}},ud=256,Z0=3,J0=20,Dd=256,Ud=16,K0=3,j0=new z,Q0=new Oe,wo=class n{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new ds(1,10,null),this._boxMesh=new Xt(new hs(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){let{size:a=256,position:o=j0}=r,l=this._renderer;this._setSize(a);let c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let u=l.autoClear,d=l.autoClearColor,p=l.autoClearDepth,g=l.autoClearStencil,x=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,x===null&&(e.background=l.getClearColor(Q0));let m=new ds(i,s,h);return m.position.copy(o),m.update(l,e),l.autoClear=u,l.autoClearColor=d,l.autoClearDepth=p,l.autoClearStencil=g,e.background=x,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=pd(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=fd(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(ud,ad(e))}_fromTexture(e,t){e.mapping===Ti||e.mapping===ms?this._setSize(e.image.length===0?ud:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=dd(e,!1,!1),i=Math.log2(e)-Z0;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=dd(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;let a=e.width>>t;e.viewport.set(0,0,a,a),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Ti||e.mapping===ms?(this._cubemapMaterial===null&&(this._cubemapMaterial=pd()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=fd()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=ey(),this._integrationMaterial=ty());let t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/Ud);for(let a=0;a<=i;a++){let o=n.lodToRoughness(a,i);if(a>i-K0)r.roughness.value=o,this._renderCube(e,a,this._integrationMaterial);else{let l=o>0?Math.log2(t)+.5*Math.log2(6/(Dd*Math.pow(o,4)))+.5:0;s.roughness.value=o,s.lodBias.value=l,this._renderCube(e,a,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=ny());let i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}};function dd(n,e,t){return new ur(n,{minFilter:Wn,generateMipmaps:e,type:gn,colorSpace:Ns,depthBuffer:t})}function dr(n,e,t){return new An({name:n,uniforms:e,vertexShader:He.cube_vert,fragmentShader:t,side:zt,blending:Mi,depthTest:!1,depthWrite:!1})}function ey(){return dr("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Dd}u

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float lodBias;

		#include <common>

		// Van der Corput radical inverse
		float radicalInverse_VdC( uint bits ) {

			bits = ( bits << 16u ) | ( bits >> 16u );
			bits = ( ( bits & 0x55555555u ) << 1u ) | ( ( bits & 0xAAAAAAAAu ) >> 1u );
			bits = ( ( bits & 0x33333333u ) << 2u ) | ( ( bits & 0xCCCCCCCCu ) >> 2u );
			bits = ( ( bits & 0x0F0F0F0Fu ) << 4u ) | ( ( bits & 0xF0F0F0F0u ) >> 4u );
			bits = ( ( bits & 0x00FF00FFu ) << 8u ) | ( ( bits & 0xFF00FF00u ) >> 8u );
			return float( bits ) * 2.3283064365386963e-10; // / 0x100000000

		}

		// Hammersley sequence
		vec2 hammersley( uint i, uint N ) {

			return vec2( float( i ) / float( N ), radicalInverse_VdC( i ) );

		}

		void main() {

			vec3 N = normalize( vWorldDirection );

			// For very low roughness, just sample the environment directly
			if ( roughness < 0.001 ) {

				gl_FragColor = vec4( textureLod( envMap, N, 0.0 ).rgb, 1.0 );
				return;

			}

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			// Tangent space basis for VNDF sampling
			vec3 up = abs( N.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, N ) );
			vec3 bitangent = cross( N, tangent );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			for ( uint i = 0u; i < GGX_SAMPLES; i ++ ) {

				vec2 Xi = hammersley( i, GGX_SAMPLES );

				// With V = N, sample the reflected direction directly.
				float invQ = 1.0 / ( 1.0 - Xi.x + alpha2 * Xi.x );
				float NdotL = ( 1.0 - Xi.x - alpha2 * Xi.x ) * invQ;

				if ( NdotL > 0.0 ) {

					float phi = 2.0 * PI * Xi.y;
					float sinTheta = 2.0 * alpha * sqrt( Xi.x * ( 1.0 - Xi.x ) ) * invQ;
					vec3 L = N * NdotL + ( tangent * cos( phi ) + bitangent * sin( phi ) ) * sinTheta;

					// Match the source mip to the sample's solid angle. The terms
					// independent of the sample are precomputed in lodBias.
					float d = alpha2 * invQ;
					float lod = max( log2( d ) + lodBias, 0.0 );

					// Weight by NdotL for the split-sum approximation
					prefilteredColor += textureLod( envMap, L, lod ).rgb * NdotL;
					totalWeight += NdotL;

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function ty(){return dr("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Ud}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float sourceLod;
		uniform int sourceSize;

		void main() {

			vec3 N = normalize( vWorldDirection );

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			float texelSize = 2.0 / float( sourceSize );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			// Pair opposite texels: only the one in N's hemisphere contributes.
			for ( int face = 0; face < 3; face ++ ) {

				for ( int y = 0; y < sourceSize; y ++ ) {

					for ( int x = 0; x < sourceSize; x ++ ) {

						vec2 uv = ( vec2( x, y ) + 0.5 ) * texelSize - 1.0;
						vec3 texelDirection = face == 0 ? vec3( 1.0, uv ) : ( face == 1 ? vec3( uv.x, 1.0, uv.y ) : vec3( uv, 1.0 ) );

						float invDistance = inversesqrt( 1.0 + dot( uv, uv ) );
						float NdotL = dot( N, texelDirection );
						texelDirection *= NdotL < 0.0 ? - 1.0 : 1.0;
						NdotL = abs( NdotL ) * invDistance;

						// With V = N, NdotH squared is ( 1 + NdotL ) / 2. Common factors
						// in the GGX distribution and texel solid angle cancel when normalized.
						float d = 1.0 + alpha2 + ( alpha2 - 1.0 ) * NdotL;
						float weight = NdotL * invDistance * invDistance * invDistance / ( d * d );

						prefilteredColor += textureLod( envMap, texelDirection, sourceLod ).rgb * weight;
						totalWeight += weight;

					}

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function ny(){return dr("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${J0}
		#define GOLDEN_ANGLE 2.39996322973

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float sigma;

		#include <common>

		void main() {

			vec3 outputDirection = normalize( vWorldDirection );

			vec3 up = abs( outputDirection.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, outputDirection ) );
			vec3 bitangent = cross( outputDirection, tangent );

			// Truncate the kernel at three standard deviations or at the antipode.
			float thetaMax = min( 3.0 * sigma, PI );
			float truncation = 1.0 - exp( - 0.5 * thetaMax * thetaMax / ( sigma * sigma ) );

			vec3 accumColor = vec3( 0.0 );
			float accumWeight = 0.0;

			for ( int i = 0; i < SAMPLES; i ++ ) {

				// Stratified inverse-CDF sampling of the Gaussian, placed on a golden-angle spiral.
				float stratum = ( float( i ) + 0.5 ) / float( SAMPLES );
				float theta = sigma * sqrt( - 2.0 * log( 1.0 - stratum * truncation ) );
				float phi = float( i ) * GOLDEN_ANGLE;

				vec3 offset = cos( phi ) * tangent + sin( phi ) * bitangent;
				vec3 sampleDirection = cos( theta ) * outputDirection + sin( theta ) * offset;

				// Correct the planar sample density to solid angle.
				float weight = sin( theta ) / theta;

				accumColor += weight * textureLod( envMap, sampleDirection, 0.0 ).rgb;
				accumWeight += weight;

			}

			gl_FragColor = vec4( accumColor / accumWeight, 1.0 );

		}
	`)}function fd(){return dr("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

		varying vec3 vWorldDirection;

		uniform sampler2D envMap;

		#include <common>

		void main() {

			// Average four subpixel samples to preserve small, bright features.
			vec3 direction = normalize( vWorldDirection );
			vec3 dx = dFdx( direction ) * 0.25;
			vec3 dy = dFdy( direction ) * 0.25;

			vec3 color = textureLod( envMap, equirectUv( normalize( direction - dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction - dx + dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx + dy ) ), 0.0 ).rgb;
			gl_FragColor = vec4( color * 0.25, 1.0 );

		}
	`)}function pd(){return dr("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function iy(n){let e=new WeakMap,t=new WeakMap,i=null;function s(d,p=!1){return d==null?null:p?a(d):r(d)}function r(d){if(d&&d.isTexture){let p=d.mapping;if(p===Ua||p===Fa)if(e.has(d)){let g=e.get(d).texture;return o(g,d.mapping)}else{let g=d.image;if(g&&g.height>0){let x=new ur(g.height);return x.fromEquirectangularTexture(n,d),e.set(d,x),d.addEventListener("dispose",c),o(x.texture,d.mapping)}else return null}}return d}function a(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let p=d.mapping,g=p===Ua||p===Fa,x=p===Ti||p===ms;if(g||x){let m=t.get(d),f=m!==void 0?m.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==f)return i===null&&(i=new wo(n)),m=g?i.fromEquirectangular(d,m):i.fromCubemap(d,m),m.texture.pmremVersion=d.pmremVersion,t.set(d,m),m.texture;if(m!==void 0)return m.texture;{let _=d.image;return g&&_&&_.height>0||x&&_&&l(_)?(i===null&&(i=new wo(n)),m=g?i.fromEquirectangular(d):i.fromCubemap(d),m.texture.pmremVersion=d.pmremVersion,t.set(d,m),d.addEventListener("dispose",h),m.texture):null}}}return d}function o(d,p){return p===Ua?d.mapping=Ti:p===Fa&&(d.mapping=ms),d}function l(d){let p=0,g=6;for(let x=0;x<g;x++)d[x]!==void 0&&p++;return p===g}function c(d){let p=d.target;p.removeEventListener("dispose",c);let g=e.get(p);g!==void 0&&(e.delete(p),g.dispose())}function h(d){let p=d.target;p.removeEventListener("dispose",h);let g=t.get(p);g!==void 0&&(t.delete(p),g.dispose())}function u(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:u}}function sy(n){let e={};function t(i){if(e[i]!==void 0)return e[i];let s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let s=t(i);return s===null&&Is("WebGLRenderer: "+i+" extension not supported."),s}}}function ry(n,e,t,i){let s={},r=new WeakMap,a=new FinalizationRegistry(g=>delete s[g]);function o(g){l(g.target)}function l(g){g.index!==null&&e.remove(g.index);for(let m in g.attributes)e.remove(g.attributes[m]);g.removeEventListener("dispose",o),delete s[g.id],a.unregister(g);let x=r.get(g);x&&(e.remove(x),r.delete(g)),i.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,t.memory.geometries--}function c(g,x){return s[x.id]!==void 0||(x.addEventListener("dispose",o),s[x.id]=new WeakRef(x),a.register(x,x.id,x),t.memory.geometries++),x}function h(g){let x=g.attributes;for(let m in x)e.update(x[m],n.ARRAY_BUFFER)}function u(g){let x=g.index,m=g.attributes.position,f=0;if(m===void 0)return;let _=x!==null?x.array.length:m.array.length/3-1,T=m.count>=65535?zs:ks,M=new T(Math.ceil(_/3)*6,1),A=M.array;if(x!==null){let y=x.array;f=x.version;for(let S=0,U=0;S<_;S+=3){let I=y[S+0],D=y[S+1],G=y[S+2];A[U++]=I,A[U++]=D,A[U++]=D,A[U++]=G,A[U++]=G,A[U++]=I}}else{f=m.version;for(let y=0,S=0;y<_;y+=3){let U=y+0,I=y+1,D=y+2;A[S++]=U,A[S++]=I,A[S++]=I,A[S++]=D,A[S++]=D,A[S++]=U}}M.version=f;let E=r.get(g);E&&e.remove(E),r.set(g,M)}function d(g){let x=r.get(g);if(x){let m=g.index;m!==null&&x.version<m.version&&u(g)}else u(g);return r.get(g)}function p(){for(let g in s){let x=s[g].deref();x!==void 0&&l(x)}}return{get:c,update:h,getWireframeAttribute:d,dispose:p}}function ay(n,e,t){let i;function s(u){i=u}let r,a;function o(u){r=u.type,a=u.bytesPerElement}function l(u,d){n.drawElements(i,d,r,u*a),t.update(d,i,1)}function c(u,d,p){p!==0&&(n.drawElementsInstanced(i,d,r,u*a,p),t.update(d,i,p))}function h(u,d,p){if(p===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,d,0,r,u,0,p);let x=0;for(let m=0;m<p;m++)x+=d[m];t.update(x,i,1)}this.setMode=s,this.setIndex=o,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function oy(n){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,a,o){switch(t.calls++,a){case n.TRIANGLES:t.triangles+=o*(r/3);break;case n.LINES:t.lines+=o*(r/2);break;case n.LINE_STRIP:t.lines+=o*(r-1);break;case n.LINE_LOOP:t.lines+=o*r;break;case n.POINTS:t.points+=o*r;break;default:Ie("WebGLInfo: Unknown draw mode:",a);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function ly(n,e,t){let i=new WeakMap,s=new ot;function r(a,o,l){let c=a.morphTargetInfluences,h=o.morphAttributes.position||o.morphAttributes.normal||o.morphAttributes.color,u=h!==void 0?h.length:0,d=i.get(o);if(d===void 0||d.count!==u){let U=function(){y.dispose(),i.delete(o),o.removeEventListener("dispose",U)};d!==void 0&&d.texture.dispose();let p=o.morphAttributes.position!==void 0,g=o.morphAttributes.normal!==void 0,x=o.morphAttributes.color!==void 0,m=o.morphAttributes.position||[],f=o.morphAttributes.normal||[],_=o.morphAttributes.color||[],T=0;p===!0&&(T=1),g===!0&&(T=2),x===!0&&(T=3);let M=o.attributes.position.count*T,A=1;M>e.maxTextureSize&&(A=Math.ceil(M/e.maxTextureSize),M=e.maxTextureSize);let E=new Float32Array(M*A*4*u),y=new Fs(E,M,A,u);y.type=mn,y.needsUpdate=!0;let S=T*4;for(let I=0;I<u;I++){let D=m[I],G=f[I],q=_[I],L=M*A*4*I;for(let F=0;F<D.count;F++){let W=F*S;p===!0&&(s.fromBufferAttribute(D,F),E[L+W+0]=s.x,E[L+W+1]=s.y,E[L+W+2]=s.z,E[L+W+3]=0),g===!0&&(s.fromBufferAttribute(G,F),E[L+W+4]=s.x,E[L+W+5]=s.y,E[L+W+6]=s.z,E[L+W+7]=0),x===!0&&(s.fromBufferAttribute(q,F),E[L+W+8]=s.x,E[L+W+9]=s.y,E[L+W+10]=s.z,E[L+W+11]=q.itemSize===4?s.w:1)}}d={count:u,texture:y,size:new qe(M,A)},i.set(o,d),o.addEventListener("dispose",U)}if(a.isInstancedMesh===!0&&a.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",a.morphTexture,t);else{let p=0;for(let x=0;x<c.length;x++)p+=c[x];let g=o.morphTargetsRelative?1:1-p;l.getUniforms().setValue(n,"morphTargetBaseInfluence",g),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",d.size)}return{update:r}}function cy(n,e,t,i,s){let r=new WeakMap;function a(c){let h=s.render.frame,u=c.geometry,d=e.get(c,u);if(r.get(d)!==h&&(e.update(d),r.set(d,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==h&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),r.set(c,h))),c.isSkinnedMesh){let p=c.skeleton;r.get(p)!==h&&(p.update(),r.set(p,h))}return d}function o(){r=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),i.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:a,dispose:o}}var hy={[rc]:"LINEAR_TONE_MAPPING",[ac]:"REINHARD_TONE_MAPPING",[oc]:"CINEON_TONE_MAPPING",[lc]:"ACES_FILMIC_TONE_MAPPING",[hc]:"AGX_TONE_MAPPING",[uc]:"NEUTRAL_TONE_MAPPING",[cc]:"CUSTOM_TONE_MAPPING"};function uy(n,e,t,i,s,r){let a=new Jt(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),o=null,l=null,c=null,h=new Ct;h.setAttribute("position",new Et([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new Et([0,2,0,0,2,0],2));let u=new _a({uniforms:{tDiffuse:{value:null}},vertexShader:`
			precision highp float;

			uniform mat4 modelViewMatrix;
			uniform mat4 projectionMatrix;

			attribute vec3 position;
			attribute vec2 uv;

			varying vec2 vUv;

			void main() {
				vUv = uv;
				gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
			}`,fragmentShader:`
			precision highp float;

			uniform sampler2D tDiffuse;

			varying vec2 vUv;

			#include <tonemapping_pars_fragment>
			#include <colorspace_pars_fragment>

			void main() {
				gl_FragColor = texture2D( tDiffuse, vUv );

				#ifdef LINEAR_TONE_MAPPING
					gl_FragColor.rgb = LinearToneMapping( gl_FragColor.rgb );
				#elif defined( REINHARD_TONE_MAPPING )
					gl_FragColor.rgb = ReinhardToneMapping( gl_FragColor.rgb );
				#elif defined( CINEON_TONE_MAPPING )
					gl_FragColor.rgb = CineonToneMapping( gl_FragColor.rgb );
				#elif defined( ACES_FILMIC_TONE_MAPPING )
					gl_FragColor.rgb = ACESFilmicToneMapping( gl_FragColor.rgb );
				#elif defined( AGX_TONE_MAPPING )
					gl_FragColor.rgb = AgXToneMapping( gl_FragColor.rgb );
				#elif defined( NEUTRAL_TONE_MAPPING )
					gl_FragColor.rgb = NeutralToneMapping( gl_FragColor.rgb );
				#elif defined( CUSTOM_TONE_MAPPING )
					gl_FragColor.rgb = CustomToneMapping( gl_FragColor.rgb );
				#endif

				#ifdef SRGB_TRANSFER
					gl_FragColor = sRGBTransferOETF( gl_FragColor );
				#endif
			}`,depthTest:!1,depthWrite:!1}),d=new Xt(h,u),p=new Ks(-1,1,1,-1,0,1),g=null,x=null,m=!1,f,_=null,T=[],M=!1;this.setSize=function(A,E){a.setSize(A,E),o!==null&&o.setSize(A,E),l!==null&&l.setSize(A,E);for(let y=0;y<T.length;y++){let S=T[y];S.setSize&&S.setSize(A,E)}},this.setEffects=function(A){T=A,M=T.length>0&&T[0].isRenderPass===!0;let E=a.width,y=a.height;T.length>0&&o===null&&(o=new Jt(E,y,{type:gn,depthBuffer:!1,stencilBuffer:!1}),l=new Jt(E,y,{type:gn,depthBuffer:!1,stencilBuffer:!1}));let S=s===!0&&T.some(U=>U.needsDepthTexture===!0);S!==(a.depthTexture!==null)&&(S===!0&&c===null&&(c=new Vn(E,y),r===!0&&(c.format=Xn,c.type=Ei)),a.dispose(),a.depthTexture=S?c:null,a.resolveDepthBuffer=S,a.storeMultisampledDepthBuffer=S);for(let U=0;U<T.length;U++){let I=T[U];I.setSize&&I.setSize(E,y),S&&I.needsDepthTexture===!0&&I.setDepthTexture&&I.setDepthTexture(c)}},this.begin=function(A,E){if(m||A.toneMapping===Cn&&T.length===0)return!1;if(_=E,E!==null){let y=E.width,S=E.height;(a.width!==y||a.height!==S)&&this.setSize(y,S)}return M===!1&&A.setRenderTarget(a),f=A.toneMapping,A.toneMapping=Cn,!0},this.hasRenderPass=function(){return M},this.end=function(A,E){A.toneMapping=f,m=!0;let y=a,S=o;for(let U=0;U<T.length;U++){let I=T[U];I.enabled!==!1&&(I.render(A,S,y,E),I.needsSwap!==!1&&(y=S,S=S===o?l:o))}if(g!==A.outputColorSpace||x!==A.toneMapping){g=A.outputColorSpace,x=A.toneMapping,u.defines={},Xe.getTransfer(g)===Ke&&(u.defines.SRGB_TRANSFER="");let U=hy[x];U&&(u.defines[U]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=y.texture,A.setRenderTarget(_),A.render(d,p),_=null,m=!1},this.isCompositing=function(){return m},this.dispose=function(){a.dispose(),o!==null&&o.dispose(),l!==null&&l.dispose(),h.dispose(),u.dispose()}}var Fd=new Wt,Od=new Vn(1,1),Bd=new Ws(1),kd=new Fs,zd=new pa,Hd=new Vs,md=[],gd=[],yd=new Float32Array(16),xd=new Float32Array(9),_d=new Float32Array(4);function xs(n,e,t){let i=n[0];if(i<=0||i>0)return n;let s=e*t,r=md[s];if(r===void 0&&(r=new Float32Array(s),md[s]=r),e!==0){i.toArray(r,0);for(let a=1,o=0;a!==e;++a)o+=t,n[a].toArray(r,o)}return r}function gt(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function yt(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function Eo(n,e){let t=gd[e];t===void 0&&(t=new Int32Array(e),gd[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function dy(n,e){let t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function fy(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(gt(t,e))return;n.uniform2fv(this.addr,e),yt(t,e)}}function py(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(gt(t,e))return;n.uniform3fv(this.addr,e),yt(t,e)}}function my(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(gt(t,e))return;n.uniform4fv(this.addr,e),yt(t,e)}}function gy(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(gt(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),yt(t,e)}else{if(gt(t,i))return;_d.set(i),n.uniformMatrix2fv(this.addr,!1,_d),yt(t,i)}}function yy(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(gt(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),yt(t,e)}else{if(gt(t,i))return;xd.set(i),n.uniformMatrix3fv(this.addr,!1,xd),yt(t,i)}}function xy(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(gt(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),yt(t,e)}else{if(gt(t,i))return;yd.set(i),n.uniformMatrix4fv(this.addr,!1,yd),yt(t,i)}}function _y(n,e){let t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function vy(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(gt(t,e))return;n.uniform2iv(this.addr,e),yt(t,e)}}function by(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(gt(t,e))return;n.uniform3iv(this.addr,e),yt(t,e)}}function Sy(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(gt(t,e))return;n.uniform4iv(this.addr,e),yt(t,e)}}function My(n,e){let t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function wy(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(gt(t,e))return;n.uniform2uiv(this.addr,e),yt(t,e)}}function Ty(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(gt(t,e))return;n.uniform3uiv(this.addr,e),yt(t,e)}}function Ey(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(gt(t,e))return;n.uniform4uiv(this.addr,e),yt(t,e)}}function Ao(n){return n.version===0&&(n.compareFunction=Sc,n.needsUpdate=!0),n}function Ay(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=Ao(Od):r=Fd,t.setTexture2D(e||r,s)}function Cy(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||zd,s)}function Ry(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=Ao(Bd):r=Hd,t.setTextureCube(e||r,s)}function Py(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||kd,s)}function Iy(n){switch(n){case 5126:return dy;case 35664:return fy;case 35665:return py;case 35666:return my;case 35674:return gy;case 35675:return yy;case 35676:return xy;case 5124:case 35670:return _y;case 35667:case 35671:return vy;case 35668:case 35672:return by;case 35669:case 35673:return Sy;case 5125:return My;case 36294:return wy;case 36295:return Ty;case 36296:return Ey;case 35678:case 36198:case 36298:case 36306:case 35682:return Ay;case 35679:case 36299:case 36307:return Cy;case 35680:case 36300:case 36308:case 36293:return Ry;case 36289:case 36303:case 36311:case 36292:return Py}}function Ly(n,e){n.uniform1fv(this.addr,e)}function Ny(n,e){let t=xs(e,this.size,2);n.uniform2fv(this.addr,t)}function Dy(n,e){let t=xs(e,this.size,3);n.uniform3fv(this.addr,t)}function Uy(n,e){let t=xs(e,this.size,4);n.uniform4fv(this.addr,t)}function Fy(n,e){let t=xs(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function Oy(n,e){let t=xs(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function By(n,e){let t=xs(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function ky(n,e){n.uniform1iv(this.addr,e)}function zy(n,e){n.uniform2iv(this.addr,e)}function Hy(n,e){n.uniform3iv(this.addr,e)}function Gy(n,e){n.uniform4iv(this.addr,e)}function Vy(n,e){n.uniform1uiv(this.addr,e)}function Wy(n,e){n.uniform2uiv(this.addr,e)}function Xy(n,e){n.uniform3uiv(this.addr,e)}function $y(n,e){n.uniform4uiv(this.addr,e)}function qy(n,e,t){let i=this.cache,s=e.length,r=Eo(t,s);gt(i,r)||(n.uniform1iv(this.addr,r),yt(i,r));let a;this.type===n.SAMPLER_2D_SHADOW?a=Ao(Od):a=Fd;for(let o=0;o!==s;++o)t.setTexture2D(e[o]||a,r[o])}function Yy(n,e,t){let i=this.cache,s=e.length,r=Eo(t,s);gt(i,r)||(n.uniform1iv(this.addr,r),yt(i,r));for(let a=0;a!==s;++a)t.setTexture3D(e[a]||zd,r[a])}function Zy(n,e,t){let i=this.cache,s=e.length,r=Eo(t,s);gt(i,r)||(n.uniform1iv(this.addr,r),yt(i,r));let a;this.type===n.SAMPLER_CUBE_SHADOW?a=Ao(Bd):a=Hd;for(let o=0;o!==s;++o)t.setTextureCube(e[o]||a,r[o])}function Jy(n,e,t){let i=this.cache,s=e.length,r=Eo(t,s);gt(i,r)||(n.uniform1iv(this.addr,r),yt(i,r));for(let a=0;a!==s;++a)t.setTexture2DArray(e[a]||kd,r[a])}function Ky(n){switch(n){case 5126:return Ly;case 35664:return Ny;case 35665:return Dy;case 35666:return Uy;case 35674:return Fy;case 35675:return Oy;case 35676:return By;case 5124:case 35670:return ky;case 35667:case 35671:return zy;case 35668:case 35672:return Hy;case 35669:case 35673:return Gy;case 5125:return Vy;case 36294:return Wy;case 36295:return Xy;case 36296:return $y;case 35678:case 36198:case 36298:case 36306:case 35682:return qy;case 35679:case 36299:case 36307:return Yy;case 35680:case 36300:case 36308:case 36293:return Zy;case 36289:case 36303:case 36311:case 36292:return Jy}}var Lc=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=Iy(t.type)}},Nc=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=Ky(t.type)}},Dc=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let s=this.seq;for(let r=0,a=s.length;r!==a;++r){let o=s[r];o.setValue(e,t[o.id],i)}}},Pc=/(\w+)(\])?(\[|\.)?/g;function vd(n,e){n.seq.push(e),n.map[e.id]=e}function jy(n,e,t){let i=n.name,s=i.length;for(Pc.lastIndex=0;;){let r=Pc.exec(i),a=Pc.lastIndex,o=r[1],l=r[2]==="]",c=r[3];if(l&&(o=o|0),c===void 0||c==="["&&a+2===s){vd(t,c===void 0?new Lc(o,n,e):new Nc(o,n,e));break}else{let u=t.map[o];u===void 0&&(u=new Dc(o),vd(t,u)),t=u}}}var ys=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let a=0;a<i;++a){let o=e.getActiveUniform(t,a),l=e.getUniformLocation(t,o.name);jy(o,l,this)}let s=[],r=[];for(let a of this.seq)a.type===e.SAMPLER_2D_SHADOW||a.type===e.SAMPLER_CUBE_SHADOW||a.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(a):r.push(a);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){let r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){let s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,a=t.length;r!==a;++r){let o=t[r],l=i[o.id];l.needsUpdate!==!1&&o.setValue(e,l.value,s)}}static seqWithValue(e,t){let i=[];for(let s=0,r=e.length;s!==r;++s){let a=e[s];a.id in t&&i.push(a)}return i}};function bd(n,e,t){let i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}var Qy=37297,ex=0;function tx(n,e){let t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let a=s;a<r;a++){let o=a+1;i.push(`${o===e?">":" "} ${o}: ${t[a]}`)}return i.join(`
`)}var Sd=new Le;function nx(n){Xe._getMatrix(Sd,Xe.workingColorSpace,n);let e=`mat3( ${Sd.elements.map(t=>t.toFixed(4))} )`;switch(Xe.getTransfer(n)){case Ds:return[e,"LinearTransferOETF"];case Ke:return[e,"sRGBTransferOETF"];default:return Re("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function Md(n,e,t){let i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";let a=/ERROR: 0:(\d+)/.exec(r);if(a){let o=parseInt(a[1]);return t.toUpperCase()+`

`+r+`

`+tx(n.getShaderSource(e),o)}else return r}function ix(n,e){let t=nx(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var sx={[rc]:"Linear",[ac]:"Reinhard",[oc]:"Cineon",[lc]:"ACESFilmic",[hc]:"AgX",[uc]:"Neutral",[cc]:"Custom"};function rx(n,e){let t=sx[e];return t===void 0?(Re("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var Mo=new z;function ax(){Xe.getLuminanceCoefficients(Mo);let n=Mo.x.toFixed(4),e=Mo.y.toFixed(4),t=Mo.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function ox(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(hr).join(`
`)}function lx(n){let e=[];for(let t in n){let i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function cx(n,e){let t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){let r=n.getActiveAttrib(e,s),a=r.name,o=1;r.type===n.FLOAT_MAT2&&(o=2),r.type===n.FLOAT_MAT3&&(o=3),r.type===n.FLOAT_MAT4&&(o=4),t[a]={type:r.type,location:n.getAttribLocation(e,a),locationSize:o}}return t}function hr(n){return n!==""}function wd(n,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Td(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var hx=/^[ \t]*#include +<([\w\d./]+)>/gm;function Uc(n){return n.replace(hx,ux)}function ux(n,e){let t=He[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Uc(t)}var dx=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Ed(n){return n.replace(dx,fx)}function fx(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Ad(n){let e=`precision ${n.precision} float;
	precision ${n.precision} int;
	precision ${n.precision} sampler2D;
	precision ${n.precision} samplerCube;
	precision ${n.precision} sampler3D;
	precision ${n.precision} sampler2DArray;
	precision ${n.precision} sampler2DShadow;
	precision ${n.precision} samplerCubeShadow;
	precision ${n.precision} sampler2DArrayShadow;
	precision ${n.precision} isampler2D;
	precision ${n.precision} isampler3D;
	precision ${n.precision} isamplerCube;
	precision ${n.precision} isampler2DArray;
	precision ${n.precision} usampler2D;
	precision ${n.precision} usampler3D;
	precision ${n.precision} usamplerCube;
	precision ${n.precision} usampler2DArray;
	`;return n.precision==="highp"?e+=`
#define HIGH_PRECISION`:n.precision==="mediump"?e+=`
#define MEDIUM_PRECISION`:n.precision==="lowp"&&(e+=`
#define LOW_PRECISION`),e}var px={[er]:"SHADOWMAP_TYPE_PCF",[fs]:"SHADOWMAP_TYPE_VSM"};function mx(n){return px[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var gx={[ms]:"ENVMAP_MODE_REFRACTION"};function yx(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":gx[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var xx={[Da]:"ENVMAP_BLENDING_MULTIPLY",[Wu]:"ENVMAP_BLENDING_MIX",[Xu]:"ENVMAP_BLENDING_ADD"};function _x(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":xx[n.combine]||"ENVMAP_BLENDING_NONE"}function vx(n,e,t,i){let s=n.getContext(),r=t.defines,a=t.vertexShader,o=t.fragmentShader,l=mx(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=yx(t),u=_x(t),d=ox(t),p=lx(r),g=s.createProgram(),x,m,f=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(x=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(hr).join(`
`),x.length>0&&(x+=`
`),m=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(hr).join(`
`),m.length>0&&(m+=`
`)):(x=[Ad(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(hr).join(`
`),m=[Ad(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+u:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Cn?"#define TONE_MAPPING":"",t.toneMapping!==Cn?He.tonemapping_pars_fragment:"",t.toneMapping!==Cn?rx("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",He.colorspace_pars_fragment,ix("linearToOutputTexel",t.outputColorSpace),ax(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(hr).join(`
`)),a=Uc(a),a=wd(a,t),a=Td(a,t),o=Uc(o),o=wd(o,t),o=Td(o,t),a=Ed(a),o=Ed(o),t.isRawShaderMaterial!==!0&&(f=`#version 300 es
`,x=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+x,m=["#define varying in",t.glslVersion===Mc?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Mc?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+m);let _=f+x+a,T=f+m+o,M=bd(s,s.VERTEX_SHADER,_),A=bd(s,s.FRAGMENT_SHADER,T);s.attachShader(g,M),s.attachShader(g,A),t.index0AttributeName!==void 0?s.bindAttribLocation(g,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(g,0,"position"),s.linkProgram(g);function E(I){if(n.debug.checkShaderErrors){let D=s.getProgramInfoLog(g)||"",G=s.getShaderInfoLog(M)||"",q=s.getShaderInfoLog(A)||"",L=D.trim(),F=G.trim(),W=q.trim(),H=!0,ee=!0;if(s.getProgramParameter(g,s.LINK_STATUS)===!1)if(H=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,g,M,A);else{let X=Md(s,M,"vertex"),Q=Md(s,A,"fragment");Ie("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(g,s.VALIDATE_STATUS)+`

Material Name: `+I.name+`
Material Type: `+I.type+`

Program Info Log: `+L+`
`+X+`
`+Q)}else L!==""?Re("WebGLProgram: Program Info Log:",L):(F===""||W==="")&&(ee=!1);ee&&(I.diagnostics={runnable:H,programLog:L,vertexShader:{log:F,prefix:x},fragmentShader:{log:W,prefix:m}})}s.deleteShader(M),s.deleteShader(A),y=new ys(s,g),S=cx(s,g)}let y;this.getUniforms=function(){return y===void 0&&E(this),y};let S;this.getAttributes=function(){return S===void 0&&E(this),S};let U=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return U===!1&&(U=s.getProgramParameter(g,Qy)),U},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(g),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=ex++,this.cacheKey=e,this.usedTimes=1,this.program=g,this.vertexShader=M,this.fragmentShader=A,this}var bx=0,Fc=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new Oc(e),t.set(e,i)),i}},Oc=class{constructor(e){this.id=bx++,this.code=e,this.usedTimes=0}};function Sx(n){return n===li||n===ar||n===or}function Mx(n,e,t,i,s,r){let a=new Os,o=new Fc,l=new Set,c=[],h=new Map,u=i.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function p(y){return l.add(y),y===0?"uv":`uv${y}`}function g(y,S,U,I,D,G){let q=I.fog,L=D.geometry,F=y.isMeshStandardMaterial||y.isMeshLambertMaterial||y.isMeshPhongMaterial?I.environment:null,W=y.isMeshStandardMaterial||y.isMeshLambertMaterial&&!y.envMap||y.isMeshPhongMaterial&&!y.envMap,H=e.get(y.envMap||F,W),ee=d[y.type],X=i.precision;y.precision!==null&&(X=i.getMaxPrecision(y.precision),X!==y.precision&&Re("WebGLProgram.getParameters:",y.precision,"not supported, using",X,"instead."));let Q=L.morphAttributes.position||L.morphAttributes.normal||L.morphAttributes.color,te=Q!==void 0?Q.length:0,Se=0;L.morphAttributes.position!==void 0&&(Se=1),L.morphAttributes.normal!==void 0&&(Se=2),L.morphAttributes.color!==void 0&&(Se=3);let De,J,me,_e;if(ee){let fe=Pn[ee];De=fe.vertexShader,J=fe.fragmentShader}else{De=y.vertexShader,J=y.fragmentShader;let fe=o.getVertexShaderStage(y),Qe=o.getFragmentShaderStage(y);o.update(y,fe,Qe),me=fe.id,_e=Qe.id}let Ee=n.getRenderTarget(),ge=n.state.buffers.depth.getReversed(),Fe=D.isInstancedMesh===!0,ut=D.isBatchedMesh===!0,Pe=!!y.map,je=!!y.matcap,et=!!H,Ge=et&&H.isPMREMTexture===!0,wt=!!y.aoMap,pt=!!y.lightMap,Gt=!!y.bumpMap&&y.wireframe===!1,lt=!!y.normalMap,_n=!!y.displacementMap,xt=!!y.emissiveMap,jt=!!y.metalnessMap,Qt=!!y.roughnessMap,en=y.anisotropy>0,N=y.clearcoat>0,tn=y.diffuseRoughness>0,rt=y.dispersion>0,at=y.retroreflectivity>0,de=y.iridescence>0,mt=y.sheen>0,Ae=y.transmission>0,Ne=en&&!!y.anisotropyMap,w=N&&!!y.clearcoatMap,v=N&&!!y.clearcoatNormalMap,B=N&&!!y.clearcoatRoughnessMap,ne=tn&&!!y.diffuseRoughnessMap,j=de&&!!y.iridescenceMap,re=de&&!!y.iridescenceThicknessMap,he=mt&&!!y.sheenColorMap,Y=mt&&!!y.sheenRoughnessMap,Z=!!y.specularMap,oe=!!y.specularColorMap,C=!!y.specularIntensityMap,K=Ae&&!!y.transmissionMap,$=Ae&&!!y.thicknessMap,le=!!y.gradientMap,se=!!y.alphaMap,ae=y.alphaTest>0,we=!!y.alphaHash,ze=!!y.extensions,ie=Cn;y.toneMapped&&(Ee===null||Ee.isXRRenderTarget===!0)&&(ie=n.toneMapping);let Te=Ge?H.isCompressedCubeTexture?H.image[0].mipmaps:H.mipmaps:null,Be={shaderID:ee,shaderType:y.type,shaderName:y.name,vertexShader:De,fragmentShader:J,defines:y.defines,customVertexShaderID:me,customFragmentShaderID:_e,isRawShaderMaterial:y.isRawShaderMaterial===!0,glslVersion:y.glslVersion,precision:X,batching:ut,batchingColor:ut&&D._colorsTexture!==null,instancing:Fe,instancingColor:Fe&&D.instanceColor!==null,instancingMorph:Fe&&D.morphTexture!==null,outputColorSpace:Ee===null?n.outputColorSpace:Ee.isXRRenderTarget===!0?Ee.texture.colorSpace:Xe.workingColorSpace,alphaToCoverage:!!y.alphaToCoverage,map:Pe,matcap:je,envMap:et,envMapMode:et&&H.mapping,envMapPMREM:Ge,envMapMaxLod:Ge?Te.length-1:null,envMapSize:Ge?Te[0].width:null,aoMap:wt,lightMap:pt,bumpMap:Gt,normalMap:lt,displacementMap:_n,emissiveMap:xt,normalMapObjectSpace:lt&&y.normalMapType===Yu,normalMapTangentSpace:lt&&y.normalMapType===bo,packedNormalMap:lt&&y.normalMapType===bo&&Sx(y.normalMap.format),metalnessMap:jt,roughnessMap:Qt,anisotropy:en,anisotropyMap:Ne,clearcoat:N,clearcoatMap:w,clearcoatNormalMap:v,clearcoatRoughnessMap:B,diffuseRoughness:tn,diffuseRoughnessMap:ne,dispersion:rt,retroreflection:at,iridescence:de,iridescenceMap:j,iridescenceThicknessMap:re,sheen:mt,sheenColorMap:he,sheenRoughnessMap:Y,specularMap:Z,specularColorMap:oe,specularIntensityMap:C,transmission:Ae,transmissionMap:K,thicknessMap:$,gradientMap:le,opaque:y.transparent===!1&&y.blending===ps&&y.alphaToCoverage===!1,alphaMap:se,alphaTest:ae,alphaHash:we,combine:y.combine,mapUv:Pe&&p(y.map.channel),aoMapUv:wt&&p(y.aoMap.channel),lightMapUv:pt&&p(y.lightMap.channel),bumpMapUv:Gt&&p(y.bumpMap.channel),normalMapUv:lt&&p(y.normalMap.channel),displacementMapUv:_n&&p(y.displacementMap.channel),emissiveMapUv:xt&&p(y.emissiveMap.channel),metalnessMapUv:jt&&p(y.metalnessMap.channel),roughnessMapUv:Qt&&p(y.roughnessMap.channel),anisotropyMapUv:Ne&&p(y.anisotropyMap.channel),clearcoatMapUv:w&&p(y.clearcoatMap.channel),clearcoatNormalMapUv:v&&p(y.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:B&&p(y.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ne&&p(y.diffuseRoughnessMap.channel),iridescenceMapUv:j&&p(y.iridescenceMap.channel),iridescenceThicknessMapUv:re&&p(y.iridescenceThicknessMap.channel),sheenColorMapUv:he&&p(y.sheenColorMap.channel),sheenRoughnessMapUv:Y&&p(y.sheenRoughnessMap.channel),specularMapUv:Z&&p(y.specularMap.channel),specularColorMapUv:oe&&p(y.specularColorMap.channel),specularIntensityMapUv:C&&p(y.specularIntensityMap.channel),transmissionMapUv:K&&p(y.transmissionMap.channel),thicknessMapUv:$&&p(y.thicknessMap.channel),alphaMapUv:se&&p(y.alphaMap.channel),vertexTangents:!!L.attributes.tangent&&(lt||en),vertexNormals:!!L.attributes.normal,vertexColors:y.vertexColors,vertexAlphas:y.vertexColors===!0&&!!L.attributes.color&&L.attributes.color.itemSize===4,pointsUvs:D.isPoints===!0&&!!L.attributes.uv&&(Pe||se),fog:!!q,useFog:y.fog===!0,fogExp2:!!q&&q.isFogExp2,flatShading:y.wireframe===!1&&(y.flatShading===!0||L.attributes.normal===void 0&&lt===!1&&(y.isMeshLambertMaterial||y.isMeshPhongMaterial||y.isMeshStandardMaterial||y.isMeshPhysicalMaterial)),sizeAttenuation:y.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:ge,skinning:D.isSkinnedMesh===!0,hasPositionAttribute:L.attributes.position!==void 0,morphTargets:L.morphAttributes.position!==void 0,morphNormals:L.morphAttributes.normal!==void 0,morphColors:L.morphAttributes.color!==void 0,morphTargetsCount:te,morphTextureStride:Se,numSunLights:S.sun.length,numDirLights:S.directional.length,numPointLights:S.point.length,numSpotLights:S.spot.length,numSpotLightMaps:S.spotLightMap.length,numRectAreaLights:S.rectArea.length,numHemiLights:S.hemi.length,numSunLightShadows:S.sunShadowMap.length,numDirLightShadows:S.directionalShadowMap.length,numPointLightShadows:S.pointShadowMap.length,numSpotLightShadows:S.spotShadowMap.length,numSpotLightShadowsWithMaps:S.numSpotLightShadowsWithMaps,numLightProbes:S.numLightProbes,numLightProbeGrids:G.filter(fe=>fe.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:y.dithering,shadowMapEnabled:n.shadowMap.enabled&&U.length>0,shadowMapType:n.shadowMap.type,toneMapping:ie,decodeVideoTexture:Pe&&y.map.isVideoTexture===!0&&Xe.getTransfer(y.map.colorSpace)===Ke,decodeVideoTextureEmissive:xt&&y.emissiveMap.isVideoTexture===!0&&Xe.getTransfer(y.emissiveMap.colorSpace)===Ke,premultipliedAlpha:y.premultipliedAlpha,doubleSided:y.side===an,flipSided:y.side===zt,useDepthPacking:y.depthPacking>=0,depthPacking:y.depthPacking||0,index0AttributeName:y.index0AttributeName,extensionClipCullDistance:ze&&y.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(ze&&y.extensions.multiDraw===!0||ut)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:y.customProgramCacheKey()};return Be.vertexUv1s=l.has(1),Be.vertexUv2s=l.has(2),Be.vertexUv3s=l.has(3),l.clear(),Be}function x(y){let S=[];if(y.shaderID?S.push(y.shaderID):(S.push(y.customVertexShaderID),S.push(y.customFragmentShaderID)),y.defines!==void 0)for(let U in y.defines)S.push(U),S.push(y.defines[U]);return y.isRawShaderMaterial===!1&&(m(S,y),f(S,y),S.push(n.outputColorSpace)),S.push(y.customProgramCacheKey),S.join()}function m(y,S){y.push(S.precision),y.push(S.outputColorSpace),y.push(S.envMapMode),y.push(S.envMapPMREM),y.push(S.envMapMaxLod),y.push(S.envMapSize),y.push(S.mapUv),y.push(S.alphaMapUv),y.push(S.lightMapUv),y.push(S.aoMapUv),y.push(S.bumpMapUv),y.push(S.normalMapUv),y.push(S.displacementMapUv),y.push(S.emissiveMapUv),y.push(S.metalnessMapUv),y.push(S.roughnessMapUv),y.push(S.anisotropyMapUv),y.push(S.clearcoatMapUv),y.push(S.clearcoatNormalMapUv),y.push(S.clearcoatRoughnessMapUv),y.push(S.diffuseRoughnessMapUv),y.push(S.iridescenceMapUv),y.push(S.iridescenceThicknessMapUv),y.push(S.sheenColorMapUv),y.push(S.sheenRoughnessMapUv),y.push(S.specularMapUv),y.push(S.specularColorMapUv),y.push(S.specularIntensityMapUv),y.push(S.transmissionMapUv),y.push(S.thicknessMapUv),y.push(S.combine),y.push(S.fogExp2),y.push(S.sizeAttenuation),y.push(S.morphTargetsCount),y.push(S.numSunLights),y.push(S.numDirLights),y.push(S.numPointLights),y.push(S.numSpotLights),y.push(S.numSpotLightMaps),y.push(S.numHemiLights),y.push(S.numRectAreaLights),y.push(S.numSunLightShadows),y.push(S.numDirLightShadows),y.push(S.numPointLightShadows),y.push(S.numSpotLightShadows),y.push(S.numSpotLightShadowsWithMaps),y.push(S.numLightProbes),y.push(S.numLightProbeGrids),y.push(S.shadowMapType),y.push(S.toneMapping),y.push(S.numClippingPlanes),y.push(S.numClipIntersection),y.push(S.depthPacking)}function f(y,S){a.disableAll(),S.instancing&&a.enable(0),S.instancingColor&&a.enable(1),S.instancingMorph&&a.enable(2),S.matcap&&a.enable(3),S.envMap&&a.enable(4),S.normalMapObjectSpace&&a.enable(5),S.normalMapTangentSpace&&a.enable(6),S.clearcoat&&a.enable(7),S.iridescence&&a.enable(8),S.alphaTest&&a.enable(9),S.vertexColors&&a.enable(10),S.vertexAlphas&&a.enable(11),S.vertexUv1s&&a.enable(12),S.vertexUv2s&&a.enable(13),S.vertexUv3s&&a.enable(14),S.vertexTangents&&a.enable(15),S.anisotropy&&a.enable(16),S.alphaHash&&a.enable(17),S.batching&&a.enable(18),S.dispersion&&a.enable(19),S.retroreflection&&a.enable(24),S.diffuseRoughness&&a.enable(25),S.batchingColor&&a.enable(20),S.gradientMap&&a.enable(21),S.packedNormalMap&&a.enable(22),S.vertexNormals&&a.enable(23),y.push(a.mask),a.disableAll(),S.fog&&a.enable(0),S.useFog&&a.enable(1),S.flatShading&&a.enable(2),S.logarithmicDepthBuffer&&a.enable(3),S.reversedDepthBuffer&&a.enable(4),S.skinning&&a.enable(5),S.morphTargets&&a.enable(6),S.morphNormals&&a.enable(7),S.morphColors&&a.enable(8),S.premultipliedAlpha&&a.enable(9),S.shadowMapEnabled&&a.enable(10),S.doubleSided&&a.enable(11),S.flipSided&&a.enable(12),S.useDepthPacking&&a.enable(13),S.dithering&&a.enable(14),S.transmission&&a.enable(15),S.sheen&&a.enable(16),S.opaque&&a.enable(17),S.pointsUvs&&a.enable(18),S.decodeVideoTexture&&a.enable(19),S.decodeVideoTextureEmissive&&a.enable(20),S.alphaToCoverage&&a.enable(21),S.numLightProbeGrids>0&&a.enable(22),S.hasPositionAttribute&&a.enable(23),y.push(a.mask)}function _(y){let S=d[y.type],U;if(S){let I=Pn[S];U=ld.clone(I.uniforms)}else U=y.uniforms;return U}function T(y,S){let U=h.get(S);return U!==void 0?++U.usedTimes:(U=new vx(n,S,y,s),c.push(U),h.set(S,U)),U}function M(y){if(--y.usedTimes===0){let S=c.indexOf(y);c[S]=c[c.length-1],c.pop(),h.delete(y.cacheKey),y.destroy()}}function A(y){o.remove(y)}function E(){o.dispose()}return{getParameters:g,getProgramCacheKey:x,getUniforms:_,acquireProgram:T,releaseProgram:M,releaseShaderCache:A,programs:c,dispose:E}}function wx(){let n=new WeakMap;function e(a){return n.has(a)}function t(a){let o=n.get(a);return o===void 0&&(o={},n.set(a,o)),o}function i(a){n.delete(a)}function s(a,o,l){n.get(a)[o]=l}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function Tx(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function Cd(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function Rd(){let n=[],e=0,t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function a(d){let p=0;return d.isInstancedMesh&&(p+=2),d.isSkinnedMesh&&(p+=1),p}function o(d,p,g,x,m,f){let _=n[e];return _===void 0?(_={id:d.id,object:d,geometry:p,material:g,materialVariant:a(d),groupOrder:x,renderOrder:d.renderOrder,z:m,group:f},n[e]=_):(_.id=d.id,_.object=d,_.geometry=p,_.material=g,_.materialVariant=a(d),_.groupOrder=x,_.renderOrder=d.renderOrder,_.z=m,_.group=f),e++,_}function l(d,p,g,x,m,f,_){_.reversedDepth===!0&&(m=-m);let T=o(d,p,g,x,m,f);g.transmission>0?i.push(T):g.transparent===!0?s.push(T):t.push(T)}function c(d,p,g,x,m,f){let _=o(d,p,g,x,m,f);g.transmission>0?i.unshift(_):g.transparent===!0?s.unshift(_):t.unshift(_)}function h(d,p){t.length>1&&t.sort(d||Tx),i.length>1&&i.sort(p||Cd),s.length>1&&s.sort(p||Cd)}function u(){for(let d=e,p=n.length;d<p;d++){let g=n[d];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:l,unshift:c,finish:u,sort:h}}function Ex(){let n=new WeakMap;function e(i,s){let r=n.get(i),a;return r===void 0?(a=new Rd,n.set(i,[a])):s>=r.length?(a=new Rd,r.push(a)):a=r[s],a}function t(){n=new WeakMap}return{get:e,dispose:t}}function Ax(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new z,color:new Oe};break;case"SpotLight":t={position:new z,direction:new z,color:new Oe,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new z,color:new Oe,distance:0,decay:0};break;case"HemisphereLight":t={direction:new z,skyColor:new Oe,groundColor:new Oe};break;case"RectAreaLight":t={color:new Oe,position:new z,halfWidth:new z,halfHeight:new z};break}return n[e.id]=t,t}}}function Cx(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new qe};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new qe};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new qe,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}var Rx=0;function Px(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function Ix(n){let e=new Ax,t=Cx(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new z);let s=new z,r=new it,a=new it;function o(c){let h=0,u=0,d=0;for(let G=0;G<9;G++)i.probe[G].set(0,0,0);let p=0,g=0,x=0,m=0,f=0,_=0,T=0,M=0,A=0,E=0,y=0,S=0,U=0,I=0;c.sort(Px);for(let G=0,q=c.length;G<q;G++){let L=c[G],F=L.color,W=L.intensity,H=L.distance,ee=null;if(L.shadow&&L.shadow.map&&(L.shadow.map.texture.format===li?ee=L.shadow.map.texture:ee=L.shadow.map.depthTexture||L.shadow.map.texture),L.isAmbientLight)h+=F.r*W,u+=F.g*W,d+=F.b*W;else if(L.isLightProbe){for(let X=0;X<9;X++)i.probe[X].addScaledVector(L.sh.coefficients[X],W);I++}else if(L.isSunLight){let X=e.get(L);if(X.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let Q=L.shadow,te=t.get(L);te.shadowIntensity=Q.intensity,te.shadowBias=Q.bias,te.shadowNormalBias=Q.normalBias,te.shadowRadius=Q.radius,te.shadowMapSize.copy(Q.mapSize).multiply(Q.getFrameExtents()),i.sunShadow[g]=te,i.sunShadowMap[g]=ee;let Se=Q.getViewportCount();for(let De=0;De<Se;De++)i.sunShadowMatrix[x+De]=Q.getMatrix(De),i.sunShadowCascade[x+De]=Q._cascadeData[De];x+=Se,g++}i.sun[p]=X,p++}else if(L.isDirectionalLight){let X=e.get(L);if(X.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let Q=L.shadow,te=t.get(L);te.shadowIntensity=Q.intensity,te.shadowBias=Q.bias,te.shadowNormalBias=Q.normalBias,te.shadowRadius=Q.radius,te.shadowMapSize=Q.mapSize,i.directionalShadow[m]=te,i.directionalShadowMap[m]=ee,i.directionalShadowMatrix[m]=L.shadow.matrix,A++}i.directional[m]=X,m++}else if(L.isSpotLight){let X=e.get(L);X.position.setFromMatrixPosition(L.matrixWorld),X.color.copy(F).multiplyScalar(W),X.distance=H,X.coneCos=Math.cos(L.angle),X.penumbraCos=Math.cos(L.angle*(1-L.penumbra)),X.decay=L.decay,i.spot[_]=X;let Q=L.shadow;if(L.map&&(i.spotLightMap[S]=L.map,S++,Q.updateMatrices(L),L.castShadow&&U++),i.spotLightMatrix[_]=Q.matrix,L.castShadow){let te=t.get(L);te.shadowIntensity=Q.intensity,te.shadowBias=Q.bias,te.shadowNormalBias=Q.normalBias,te.shadowRadius=Q.radius,te.shadowMapSize=Q.mapSize,i.spotShadow[_]=te,i.spotShadowMap[_]=ee,y++}_++}else if(L.isRectAreaLight){let X=e.get(L);X.color.copy(F).multiplyScalar(W),X.halfWidth.set(L.width*.5,0,0),X.halfHeight.set(0,L.height*.5,0),i.rectArea[T]=X,T++}else if(L.isPointLight){let X=e.get(L);if(X.color.copy(L.color).multiplyScalar(L.intensity),X.distance=L.distance,X.decay=L.decay,L.castShadow){let Q=L.shadow,te=t.get(L);te.shadowIntensity=Q.intensity,te.shadowBias=Q.bias,te.shadowNormalBias=Q.normalBias,te.shadowRadius=Q.radius,te.shadowMapSize=Q.mapSize,te.shadowCameraNear=Q.camera.near,te.shadowCameraFar=Q.camera.far,i.pointShadow[f]=te,i.pointShadowMap[f]=ee,i.pointShadowMatrix[f]=L.shadow.matrix,E++}i.point[f]=X,f++}else if(L.isHemisphereLight){let X=e.get(L);X.skyColor.copy(L.color).multiplyScalar(W),X.groundColor.copy(L.groundColor).multiplyScalar(W),i.hemi[M]=X,M++}}T>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=pe.LTC_FLOAT_1,i.rectAreaLTC2=pe.LTC_FLOAT_2):(i.rectAreaLTC1=pe.LTC_HALF_1,i.rectAreaLTC2=pe.LTC_HALF_2)),i.ambient[0]=h,i.ambient[1]=u,i.ambient[2]=d;let D=i.hash;(D.sunLength!==p||D.directionalLength!==m||D.pointLength!==f||D.spotLength!==_||D.rectAreaLength!==T||D.hemiLength!==M||D.numSunShadows!==g||D.numDirectionalShadows!==A||D.numPointShadows!==E||D.numSpotShadows!==y||D.numSpotMaps!==S||D.numLightProbes!==I)&&(i.sun.length=p,i.directional.length=m,i.spot.length=_,i.rectArea.length=T,i.point.length=f,i.hemi.length=M,i.sunShadow.length=g,i.sunShadowMap.length=g,i.sunShadowMatrix.length=x,i.sunShadowCascade.length=x,i.directionalShadow.length=A,i.directionalShadowMap.length=A,i.directionalShadowMatrix.length=A,i.pointShadow.length=E,i.pointShadowMap.length=E,i.pointShadowMatrix.length=E,i.spotShadow.length=y,i.spotShadowMap.length=y,i.spotLightMatrix.length=y+S-U,i.spotLightMap.length=S,i.numSpotLightShadowsWithMaps=U,i.numLightProbes=I,D.sunLength=p,D.directionalLength=m,D.pointLength=f,D.spotLength=_,D.rectAreaLength=T,D.hemiLength=M,D.numSunShadows=g,D.numDirectionalShadows=A,D.numPointShadows=E,D.numSpotShadows=y,D.numSpotMaps=S,D.numLightProbes=I,i.version=Rx++)}function l(c,h){let u=0,d=0,p=0,g=0,x=0,m=0,f=h.matrixWorldInverse;for(let _=0,T=c.length;_<T;_++){let M=c[_];if(M.isSunLight){let A=i.sun[u];A.direction.setFromMatrixPosition(M.matrixWorld),A.direction.transformDirection(f),u++}else if(M.isDirectionalLight){let A=i.directional[d];A.direction.setFromMatrixPosition(M.matrixWorld),s.setFromMatrixPosition(M.target.matrixWorld),A.direction.sub(s),A.direction.transformDirection(f),d++}else if(M.isSpotLight){let A=i.spot[g];A.position.setFromMatrixPosition(M.matrixWorld),A.position.applyMatrix4(f),A.direction.setFromMatrixPosition(M.matrixWorld),s.setFromMatrixPosition(M.target.matrixWorld),A.direction.sub(s),A.direction.transformDirection(f),g++}else if(M.isRectAreaLight){let A=i.rectArea[x];A.position.setFromMatrixPosition(M.matrixWorld),A.position.applyMatrix4(f),a.identity(),r.copy(M.matrixWorld),r.premultiply(f),a.extractRotation(r),A.halfWidth.set(M.width*.5,0,0),A.halfHeight.set(0,M.height*.5,0),A.halfWidth.applyMatrix4(a),A.halfHeight.applyMatrix4(a),x++}else if(M.isPointLight){let A=i.point[p];A.position.setFromMatrixPosition(M.matrixWorld),A.position.applyMatrix4(f),p++}else if(M.isHemisphereLight){let A=i.hemi[m];A.direction.setFromMatrixPosition(M.matrixWorld),A.direction.transformDirection(f),m++}}}return{setup:o,setupView:l,state:i}}function Pd(n){let e=new Ix(n),t=[],i=[],s=[];function r(u){h.camera=u,t.length=0,i.length=0,s.length=0}function a(u){u.isLightProbeGrid?s.push(u):t.push(u)}function o(u){i.push(u)}function l(){e.setup(t),s.sort((u,d)=>u.priority-d.priority||u.id-d.id)}function c(u){e.setupView(t,u)}let h={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:h,setupLights:l,setupLightsView:c,pushLight:a,pushShadow:o}}function Lx(n){let e=new WeakMap;function t(s,r=0){let a=e.get(s),o;return a===void 0?(o=new Pd(n),e.set(s,[o])):r>=a.length?(o=new Pd(n),a.push(o)):o=a[r],o}function i(){e=new WeakMap}return{get:t,dispose:i}}var Nx=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,Dx=`uniform sampler2D shadow_pass;
uniform vec2 resolution;
uniform float radius;
void main() {
	const float samples = float( VSM_SAMPLES );
	float mean = 0.0;
	float squared_mean = 0.0;
	float uvStride = samples <= 1.0 ? 0.0 : 2.0 / ( samples - 1.0 );
	float uvStart = samples <= 1.0 ? 0.0 : - 1.0;
	for ( float i = 0.0; i < samples; i ++ ) {
		float uvOffset = uvStart + i * uvStride;
		#ifdef HORIZONTAL_PASS
			vec2 distribution = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( uvOffset, 0.0 ) * radius ) / resolution ).rg;
			mean += distribution.x;
			squared_mean += distribution.y * distribution.y + distribution.x * distribution.x;
		#else
			float depth = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( 0.0, uvOffset ) * radius ) / resolution ).r;
			mean += depth;
			squared_mean += depth * depth;
		#endif
	}
	mean = mean / samples;
	squared_mean = squared_mean / samples;
	float std_dev = sqrt( max( 0.0, squared_mean - mean * mean ) );
	gl_FragColor = vec4( mean, std_dev, 0.0, 1.0 );
}`,Ux=[new z(1,0,0),new z(-1,0,0),new z(0,1,0),new z(0,-1,0),new z(0,0,1),new z(0,0,-1)],Fx=[new z(0,-1,0),new z(0,-1,0),new z(0,0,1),new z(0,0,-1),new z(0,-1,0),new z(0,-1,0)],Id=new it,cr=new z,Ic=new z;function Ox(n,e,t){let i=new ni,s=new qe,r=new qe,a=new ot,o=new va,l=new ba,c={},h=t.maxTextureSize,u={[oi]:zt,[zt]:oi,[an]:an},d=new An({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new qe},radius:{value:4}},vertexShader:Nx,fragmentShader:Dx}),p=d.clone();p.defines.HORIZONTAL_PASS=1;let g=new Ct;g.setAttribute("position",new St(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let x=new Xt(g,d),m=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=er;let f=this.type;this.render=function(E,y,S){if(m.enabled===!1||m.autoUpdate===!1&&m.needsUpdate===!1||E.length===0)return;this.type===Tu&&(Re("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=er);let U=n.getRenderTarget(),I=n.getActiveCubeFace(),D=n.getActiveMipmapLevel(),G=n.state;G.setBlending(Mi),G.buffers.depth.getReversed()===!0?G.buffers.color.setClear(0,0,0,0):G.buffers.color.setClear(1,1,1,1),G.buffers.depth.setTest(!0),G.setScissorTest(!1);let q=f!==this.type;q&&y.traverse(function(L){L.material&&(Array.isArray(L.material)?L.material.forEach(F=>F.needsUpdate=!0):L.material.needsUpdate=!0)});for(let L=0,F=E.length;L<F;L++){let W=E[L],H=W.shadow;if(H===void 0){Re("WebGLShadowMap:",W,"has no shadow.");continue}if(H.autoUpdate===!1&&H.needsUpdate===!1)continue;s.copy(H.mapSize);let ee=H.getFrameExtents();s.multiply(ee),r.copy(H.mapSize),(s.x>h||s.y>h)&&(s.x>h&&(r.x=Math.floor(h/ee.x),s.x=r.x*ee.x,H.mapSize.x=r.x),s.y>h&&(r.y=Math.floor(h/ee.y),s.y=r.y*ee.y,H.mapSize.y=r.y));let X=n.state.buffers.depth.getReversed();if(H.camera._reversedDepth=X,H.map===null||q===!0){if(H.map!==null&&(H.map.depthTexture!==null&&(H.map.depthTexture.dispose(),H.map.depthTexture=null),H.map.dispose()),this.type===fs){if(W.isPointLight){Re("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}H.map=new Jt(s.x,s.y,{format:li,type:gn,minFilter:kt,magFilter:kt,generateMipmaps:!1}),H.map.texture.name=W.name+".shadowMap",H.map.depthTexture=new Vn(s.x,s.y,mn),H.map.depthTexture.name=W.name+".shadowMapDepth",H.map.depthTexture.format=Hn,H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=Mt,H.map.depthTexture.magFilter=Mt}else W.isPointLight?(H.map=new ur(s.x),H.map.depthTexture=new Ws(s.x,pn)):(H.map=new Jt(s.x,s.y),H.map.depthTexture=new Vn(s.x,s.y,pn)),H.map.depthTexture.name=W.name+".shadowMap",H.map.depthTexture.format=Hn,this.type===er?(H.map.depthTexture.compareFunction=X?bc:vc,H.map.depthTexture.minFilter=kt,H.map.depthTexture.magFilter=kt):(H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=Mt,H.map.depthTexture.magFilter=Mt);H.camera.updateProjectionMatrix()}H.map.isWebGLCubeRenderTarget!==!0&&(H.map.width!==s.x||H.map.height!==s.y)&&H.map.setSize(s.x,s.y);let Q=H.map.isWebGLCubeRenderTarget?6:H.getViewportCount();W.isPointLight!==!0&&H.updateMatrices(W,S);let te=(H.camera.layers.mask&4294967294)!==0?H.camera.layers:S.layers;for(let Se=0;Se<Q;Se++){let De=H.getCamera(Se);if(W.isPointLight){let J=H.camera,me=H.matrix,_e=W.distance||J.far;_e!==J.far&&(J.far=_e,J.updateProjectionMatrix()),cr.setFromMatrixPosition(W.matrixWorld),J.position.copy(cr),Ic.copy(J.position),Ic.add(Ux[Se]),J.up.copy(Fx[Se]),J.lookAt(Ic),J.updateMatrixWorld(),me.makeTranslation(-cr.x,-cr.y,-cr.z),Id.multiplyMatrices(J.projectionMatrix,J.matrixWorldInverse),H._frustum.setFromProjectionMatrix(Id,J.coordinateSystem,J.reversedDepth)}if(H.map.isWebGLCubeRenderTarget)n.setRenderTarget(H.map,Se),n.clear();else{Se===0&&(n.setRenderTarget(H.map),n.clear());let J=H.getViewport(Se);a.set(r.x*J.x,r.y*J.y,r.x*J.z,r.y*J.w),G.viewport(a)}i=H.getFrustum(Se),M(y,S,De,W,te,this.type)}H.isPointLightShadow!==!0&&this.type===fs&&_(H,S),H.needsUpdate=!1}f=this.type,m.needsUpdate=!1,n.setRenderTarget(U,I,D)};function _(E,y){let S=e.update(x);d.defines.VSM_SAMPLES!==E.blurSamples&&(d.defines.VSM_SAMPLES=E.blurSamples,p.defines.VSM_SAMPLES=E.blurSamples,d.needsUpdate=!0,p.needsUpdate=!0),E.mapPass===null?E.mapPass=new Jt(s.x,s.y,{format:li,type:gn}):(E.mapPass.width!==E.map.width||E.mapPass.height!==E.map.height)&&E.mapPass.setSize(E.map.width,E.map.height),d.uniforms.shadow_pass.value=E.map.depthTexture,d.uniforms.resolution.value.set(E.map.width,E.map.height),d.uniforms.radius.value=E.radius,n.setRenderTarget(E.mapPass),n.clear(),n.renderBufferDirect(y,null,S,d,x,null),p.uniforms.shadow_pass.value=E.mapPass.texture,p.uniforms.resolution.value.set(E.map.width,E.map.height),p.uniforms.radius.value=E.radius,n.setRenderTarget(E.map),n.clear(),n.renderBufferDirect(y,null,S,p,x,null)}function T(E,y,S,U){let I=null,D=S.isPointLight===!0?E.customDistanceMaterial:E.customDepthMaterial;if(D!==void 0)I=D;else if(I=S.isPointLight===!0?l:o,n.localClippingEnabled&&y.clipShadows===!0&&Array.isArray(y.clippingPlanes)&&y.clippingPlanes.length!==0||y.displacementMap&&y.displacementScale!==0||y.alphaMap&&y.alphaTest>0||y.map&&y.alphaTest>0||y.alphaToCoverage===!0){let G=I.uuid,q=y.uuid,L=c[G];L===void 0&&(L={},c[G]=L);let F=L[q];F===void 0&&(F=I.clone(),L[q]=F,y.addEventListener("dispose",A)),I=F}if(I.visible=y.visible,I.wireframe=y.wireframe,U===fs?I.side=y.shadowSide!==null?y.shadowSide:y.side:I.side=y.shadowSide!==null?y.shadowSide:u[y.side],I.alphaMap=y.alphaMap,I.alphaTest=y.alphaToCoverage===!0?.5:y.alphaTest,I.map=y.map,I.clipShadows=y.clipShadows,I.clippingPlanes=y.clippingPlanes,I.clipIntersection=y.clipIntersection,I.displacementMap=y.displacementMap,I.displacementScale=y.displacementScale,I.displacementBias=y.displacementBias,I.wireframeLinewidth=y.wireframeLinewidth,I.linewidth=y.linewidth,S.isPointLight===!0&&I.isMeshDistanceMaterial===!0){let G=n.properties.get(I);G.light=S}return I}function M(E,y,S,U,I,D){if(E.visible===!1)return;if(E.layers.test(I)&&(E.isMesh||E.isLine||E.isPoints)&&(E.castShadow||E.receiveShadow&&D===fs)&&(!E.frustumCulled||E.intersectsFrustum(i))){E.modelViewMatrix.multiplyMatrices(S.matrixWorldInverse,E.matrixWorld);let L=e.update(E),F=E.material;if(Array.isArray(F)){let W=L.groups;for(let H=0,ee=W.length;H<ee;H++){let X=W[H],Q=F[X.materialIndex];if(Q&&Q.visible){let te=T(E,Q,U,D);E.onBeforeShadow(n,E,y,S,L,te,X),n.renderBufferDirect(S,null,L,te,E,X),E.onAfterShadow(n,E,y,S,L,te,X)}}}else if(F.visible){let W=T(E,F,U,D);E.onBeforeShadow(n,E,y,S,L,W,null),n.renderBufferDirect(S,null,L,W,E,null),E.onAfterShadow(n,E,y,S,L,W,null)}}let q=E.children;for(let L=0,F=q.length;L<F;L++)M(q[L],y,S,U,I,D)}function A(E){E.target.removeEventListener("dispose",A);for(let S in c){let U=c[S],I=E.target.uuid;I in U&&(U[I].dispose(),delete U[I])}}}function Bx(n,e){function t(){let C=!1,K=new ot,$=null,le=new ot(0,0,0,0);return{setMask:function(se){$!==se&&!C&&(n.colorMask(se,se,se,se),$=se)},setLocked:function(se){C=se},setClear:function(se,ae,we,ze,ie){ie===!0&&(se*=ze,ae*=ze,we*=ze),K.set(se,ae,we,ze),le.equals(K)===!1&&(n.clearColor(se,ae,we,ze),le.copy(K))},reset:function(){C=!1,$=null,le.set(-1,0,0,0)}}}function i(){let C=!1,K=!1,$=null,le=null,se=null;return{setReversed:function(ae){if(K!==ae){let we=e.get("EXT_clip_control");ae?we.clipControlEXT(we.LOWER_LEFT_EXT,we.ZERO_TO_ONE_EXT):we.clipControlEXT(we.LOWER_LEFT_EXT,we.NEGATIVE_ONE_TO_ONE_EXT),K=ae;let ze=se;se=null,this.setClear(ze)}},getReversed:function(){return K},setTest:function(ae){ae?ge(n.DEPTH_TEST):Fe(n.DEPTH_TEST)},setMask:function(ae){$!==ae&&!C&&(n.depthMask(ae),$=ae)},setFunc:function(ae){if(K&&(ae=rd[ae]),le!==ae){switch(ae){case ta:n.depthFunc(n.NEVER);break;case na:n.depthFunc(n.ALWAYS);break;case ia:n.depthFunc(n.LESS);break;case ns:n.depthFunc(n.LEQUAL);break;case sa:n.depthFunc(n.EQUAL);break;case ra:n.depthFunc(n.GEQUAL);break;case aa:n.depthFunc(n.GREATER);break;case oa:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}le=ae}},setLocked:function(ae){C=ae},setClear:function(ae){se!==ae&&(se=ae,K&&(ae=1-ae),n.clearDepth(ae))},reset:function(){C=!1,$=null,le=null,se=null,K=!1}}}function s(){let C=!1,K=null,$=null,le=null,se=null,ae=null,we=null,ze=null,ie=null;return{setTest:function(Te){C||(Te?ge(n.STENCIL_TEST):Fe(n.STENCIL_TEST))},setMask:function(Te){K!==Te&&!C&&(n.stencilMask(Te),K=Te)},setFunc:function(Te,Be,fe){($!==Te||le!==Be||se!==fe)&&(n.stencilFunc(Te,Be,fe),$=Te,le=Be,se=fe)},setOp:function(Te,Be,fe){(ae!==Te||we!==Be||ze!==fe)&&(n.stencilOp(Te,Be,fe),ae=Te,we=Be,ze=fe)},setLocked:function(Te){C=Te},setClear:function(Te){ie!==Te&&(n.clearStencil(Te),ie=Te)},reset:function(){C=!1,K=null,$=null,le=null,se=null,ae=null,we=null,ze=null,ie=null}}}let r=new t,a=new i,o=new s,l={},c=new WeakMap,h={},u={},d={},p=new WeakMap,g=[],x=null,m=!1,f=null,_=null,T=null,M=null,A=null,E=null,y=null,S=new Oe(0,0,0),U=0,I=!1,D=null,G=null,q=null,L=null,F=null,W=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),H=!1,ee=0,X=n.getParameter(n.VERSION);X.indexOf("WebGL")!==-1?(ee=parseFloat(/^WebGL (\d)/.exec(X)[1]),H=ee>=1):X.indexOf("OpenGL ES")!==-1&&(ee=parseFloat(/^OpenGL ES (\d)/.exec(X)[1]),H=ee>=2);let Q=null,te={},Se=n.getParameter(n.SCISSOR_BOX),De=n.getParameter(n.VIEWPORT),J=new ot().fromArray(Se),me=new ot().fromArray(De);function _e(C,K,$,le){let se=new Uint8Array(4),ae=n.createTexture();n.bindTexture(C,ae),n.texParameteri(C,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(C,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let we=0;we<$;we++)C===n.TEXTURE_3D||C===n.TEXTURE_2D_ARRAY?n.texImage3D(K,0,n.RGBA,1,1,le,0,n.RGBA,n.UNSIGNED_BYTE,se):n.texImage2D(K+we,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,se);return ae}let Ee={};Ee[n.TEXTURE_2D]=_e(n.TEXTURE_2D,n.TEXTURE_2D,1),Ee[n.TEXTURE_CUBE_MAP]=_e(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),Ee[n.TEXTURE_2D_ARRAY]=_e(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),Ee[n.TEXTURE_3D]=_e(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),a.setClear(1),o.setClear(0),ge(n.DEPTH_TEST),a.setFunc(ns),Gt(!1),lt(Ql),ge(n.CULL_FACE),wt(Mi);function ge(C){h[C]!==!0&&(n.enable(C),h[C]=!0)}function Fe(C){h[C]!==!1&&(n.disable(C),h[C]=!1)}function ut(C,K){return d[C]!==K?(n.bindFramebuffer(C,K),d[C]=K,C===n.DRAW_FRAMEBUFFER&&(d[n.FRAMEBUFFER]=K),C===n.FRAMEBUFFER&&(d[n.DRAW_FRAMEBUFFER]=K),!0):!1}function Pe(C,K){let $=g,le=!1;if(C){$=p.get(K),$===void 0&&($=[],p.set(K,$));let se=C.textures;if($.length!==se.length||$[0]!==n.COLOR_ATTACHMENT0){for(let ae=0,we=se.length;ae<we;ae++)$[ae]=n.COLOR_ATTACHMENT0+ae;$.length=se.length,le=!0}}else $[0]!==n.BACK&&($[0]=n.BACK,le=!0);le&&n.drawBuffers($)}function je(C){return x!==C?(n.useProgram(C),x=C,!0):!1}let et={[wi]:n.FUNC_ADD,[Au]:n.FUNC_SUBTRACT,[Cu]:n.FUNC_REVERSE_SUBTRACT};et[Ru]=n.MIN,et[Pu]=n.MAX;let Ge={[Iu]:n.ZERO,[Lu]:n.ONE,[Nu]:n.SRC_COLOR,[ic]:n.SRC_ALPHA,[ku]:n.SRC_ALPHA_SATURATE,[Ou]:n.DST_COLOR,[Uu]:n.DST_ALPHA,[Du]:n.ONE_MINUS_SRC_COLOR,[sc]:n.ONE_MINUS_SRC_ALPHA,[Bu]:n.ONE_MINUS_DST_COLOR,[Fu]:n.ONE_MINUS_DST_ALPHA,[zu]:n.CONSTANT_COLOR,[Hu]:n.ONE_MINUS_CONSTANT_COLOR,[Gu]:n.CONSTANT_ALPHA,[Vu]:n.ONE_MINUS_CONSTANT_ALPHA};function wt(C,K,$,le,se,ae,we,ze,ie,Te){if(C===Mi){m===!0&&(Fe(n.BLEND),m=!1);return}if(m===!1&&(ge(n.BLEND),m=!0),C!==Eu){if(C!==f||Te!==I){if((_!==wi||A!==wi)&&(n.blendEquation(n.FUNC_ADD),_=wi,A=wi),Te)switch(C){case ps:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case ec:n.blendFunc(n.ONE,n.ONE);break;case tc:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case nc:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:Ie("WebGLState: Invalid blending: ",C);break}else switch(C){case ps:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case ec:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case tc:Ie("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case nc:Ie("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Ie("WebGLState: Invalid blending: ",C);break}T=null,M=null,E=null,y=null,S.set(0,0,0),U=0,f=C,I=Te}return}se=se||K,ae=ae||$,we=we||le,(K!==_||se!==A)&&(n.blendEquationSeparate(et[K],et[se]),_=K,A=se),($!==T||le!==M||ae!==E||we!==y)&&(n.blendFuncSeparate(Ge[$],Ge[le],Ge[ae],Ge[we]),T=$,M=le,E=ae,y=we),(ze.equals(S)===!1||ie!==U)&&(n.blendColor(ze.r,ze.g,ze.b,ie),S.copy(ze),U=ie),f=C,I=!1}function pt(C,K){C.side===an?Fe(n.CULL_FACE):ge(n.CULL_FACE);let $=C.side===zt;K&&($=!$),Gt($),C.blending===ps&&C.transparent===!1?wt(Mi):wt(C.blending,C.blendEquation,C.blendSrc,C.blendDst,C.blendEquationAlpha,C.blendSrcAlpha,C.blendDstAlpha,C.blendColor,C.blendAlpha,C.premultipliedAlpha),a.setFunc(C.depthFunc),a.setTest(C.depthTest),a.setMask(C.depthWrite),r.setMask(C.colorWrite);let le=C.stencilWrite;o.setTest(le),le&&(o.setMask(C.stencilWriteMask),o.setFunc(C.stencilFunc,C.stencilRef,C.stencilFuncMask),o.setOp(C.stencilFail,C.stencilZFail,C.stencilZPass)),xt(C.polygonOffset,C.polygonOffsetFactor,C.polygonOffsetUnits),C.alphaToCoverage===!0?ge(n.SAMPLE_ALPHA_TO_COVERAGE):Fe(n.SAMPLE_ALPHA_TO_COVERAGE)}function Gt(C){D!==C&&(C?n.frontFace(n.CW):n.frontFace(n.CCW),D=C)}function lt(C){C!==Mu?(ge(n.CULL_FACE),C!==G&&(C===Ql?n.cullFace(n.BACK):C===wu?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):Fe(n.CULL_FACE),G=C}function _n(C){C!==q&&(H&&n.lineWidth(C),q=C)}function xt(C,K,$){C?(ge(n.POLYGON_OFFSET_FILL),(L!==K||F!==$)&&(L=K,F=$,a.getReversed()&&(K=-K,$=-$),n.polygonOffset(K,$))):Fe(n.POLYGON_OFFSET_FILL)}function jt(C){C?ge(n.SCISSOR_TEST):Fe(n.SCISSOR_TEST)}function Qt(C){C===void 0&&(C=n.TEXTURE0+W-1),Q!==C&&(n.activeTexture(C),Q=C)}function en(C,K,$){$===void 0&&(Q===null?$=n.TEXTURE0+W-1:$=Q);let le=te[$];le===void 0&&(le={type:void 0,texture:void 0},te[$]=le),(le.type!==C||le.texture!==K)&&(Q!==$&&(n.activeTexture($),Q=$),n.bindTexture(C,K||Ee[C]),le.type=C,le.texture=K)}function N(){let C=te[Q];C!==void 0&&C.type!==void 0&&(n.bindTexture(C.type,null),C.type=void 0,C.texture=void 0)}function tn(){try{n.compressedTexImage2D(...arguments)}catch(C){Ie("WebGLState:",C)}}function rt(){try{n.compressedTexImage3D(...arguments)}catch(C){Ie("WebGLState:",C)}}function at(){try{n.texSubImage2D(...arguments)}catch(C){Ie("WebGLState:",C)}}function de(){try{n.texSubImage3D(...arguments)}catch(C){Ie("WebGLState:",C)}}function mt(){try{n.compressedTexSubImage2D(...arguments)}catch(C){Ie("WebGLState:",C)}}function Ae(){try{n.compressedTexSubImage3D(...arguments)}catch(C){Ie("WebGLState:",C)}}function Ne(){try{n.texStorage2D(...arguments)}catch(C){Ie("WebGLState:",C)}}function w(){try{n.texStorage3D(...arguments)}catch(C){Ie("WebGLState:",C)}}function v(){try{n.texImage2D(...arguments)}catch(C){Ie("WebGLState:",C)}}function B(){try{n.texImage3D(...arguments)}catch(C){Ie("WebGLState:",C)}}function ne(C){return u[C]!==void 0?u[C]:n.getParameter(C)}function j(C,K){u[C]!==K&&(n.pixelStorei(C,K),u[C]=K)}function re(C){J.equals(C)===!1&&(n.scissor(C.x,C.y,C.z,C.w),J.copy(C))}function he(C){me.equals(C)===!1&&(n.viewport(C.x,C.y,C.z,C.w),me.copy(C))}function Y(C,K){let $=c.get(K);$===void 0&&($=new WeakMap,c.set(K,$));let le=$.get(C);le===void 0&&(le=n.getUniformBlockIndex(K,C.name),n.uniformBlockBinding(K,le,le),$.set(C,le))}function Z(C,K,$){let se=c.get(K).get(C);l[se]!==$&&(n.bindBufferBase(n.UNIFORM_BUFFER,se,$),l[se]=$)}function oe(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),a.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),h={},u={},Q=null,te={},d={},l={},p=new WeakMap,g=[],x=null,m=!1,f=null,_=null,T=null,M=null,A=null,E=null,y=null,S=new Oe(0,0,0),U=0,I=!1,D=null,G=null,q=null,L=null,F=null,J.set(0,0,n.canvas.width,n.canvas.height),me.set(0,0,n.canvas.width,n.canvas.height),r.reset(),a.reset(),o.reset()}return{buffers:{color:r,depth:a,stencil:o},enable:ge,disable:Fe,bindFramebuffer:ut,drawBuffers:Pe,useProgram:je,setBlending:wt,setMaterial:pt,setFlipSided:Gt,setCullFace:lt,setLineWidth:_n,setPolygonOffset:xt,setScissorTest:jt,activeTexture:Qt,bindTexture:en,unbindTexture:N,compressedTexImage2D:tn,compressedTexImage3D:rt,texImage2D:v,texImage3D:B,pixelStorei:j,getParameter:ne,updateUBOMapping:Y,uniformBlockBinding:Z,texStorage2D:Ne,texStorage3D:w,texSubImage2D:at,texSubImage3D:de,compressedTexSubImage2D:mt,compressedTexSubImage3D:Ae,scissor:re,viewport:he,reset:oe}}function kx(n,e,t,i,s,r,a){let o=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new qe,h=new WeakMap,u=new Set,d,p=new WeakMap,g=new Set,x=new FinalizationRegistry(w=>g.delete(w)),m=!1;try{m=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function f(w,v){return m?new OffscreenCanvas(w,v):Us("canvas")}function _(w,v,B){let ne=1,j=Ne(w);if((j.width>B||j.height>B)&&(ne=B/Math.max(j.width,j.height)),ne<1)if(typeof HTMLImageElement<"u"&&w instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&w instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&w instanceof ImageBitmap||typeof VideoFrame<"u"&&w instanceof VideoFrame){let re=Math.floor(ne*j.width),he=Math.floor(ne*j.height);d===void 0&&(d=f(re,he));let Y=v?f(re,he):d;return Y.width=re,Y.height=he,Y.getContext("2d").drawImage(w,0,0,re,he),Re("WebGLRenderer: Texture has been resized from ("+j.width+"x"+j.height+") to ("+re+"x"+he+")."),Y}else return"data"in w&&Re("WebGLRenderer: Image in DataTexture is too big ("+j.width+"x"+j.height+")."),w;return w}function T(w){return w.generateMipmaps}function M(w){n.generateMipmap(w)}function A(w){return w.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:w.isWebGL3DRenderTarget?n.TEXTURE_3D:w.isWebGLArrayRenderTarget||w.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function E(w,v,B,ne,j,re=!1){if(w!==null){if(n[w]!==void 0)return n[w];Re("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+w+"'")}let he;ne&&(he=e.get("EXT_texture_norm16"),he||Re("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let Y=v;if(v===n.RED&&(B===n.FLOAT&&(Y=n.R32F),B===n.HALF_FLOAT&&(Y=n.R16F),B===n.UNSIGNED_BYTE&&(Y=n.R8),B===n.UNSIGNED_SHORT&&he&&(Y=he.R16_EXT),B===n.SHORT&&he&&(Y=he.R16_SNORM_EXT)),v===n.RED_INTEGER&&(B===n.UNSIGNED_BYTE&&(Y=n.R8UI),B===n.UNSIGNED_SHORT&&(Y=n.R16UI),B===n.UNSIGNED_INT&&(Y=n.R32UI),B===n.BYTE&&(Y=n.R8I),B===n.SHORT&&(Y=n.R16I),B===n.INT&&(Y=n.R32I)),v===n.RG&&(B===n.FLOAT&&(Y=n.RG32F),B===n.HALF_FLOAT&&(Y=n.RG16F),B===n.UNSIGNED_BYTE&&(Y=n.RG8),B===n.UNSIGNED_SHORT&&he&&(Y=he.RG16_EXT),B===n.SHORT&&he&&(Y=he.RG16_SNORM_EXT)),v===n.RG_INTEGER&&(B===n.UNSIGNED_BYTE&&(Y=n.RG8UI),B===n.UNSIGNED_SHORT&&(Y=n.RG16UI),B===n.UNSIGNED_INT&&(Y=n.RG32UI),B===n.BYTE&&(Y=n.RG8I),B===n.SHORT&&(Y=n.RG16I),B===n.INT&&(Y=n.RG32I)),v===n.RGB_INTEGER&&(B===n.UNSIGNED_BYTE&&(Y=n.RGB8UI),B===n.UNSIGNED_SHORT&&(Y=n.RGB16UI),B===n.UNSIGNED_INT&&(Y=n.RGB32UI),B===n.BYTE&&(Y=n.RGB8I),B===n.SHORT&&(Y=n.RGB16I),B===n.INT&&(Y=n.RGB32I)),v===n.RGBA_INTEGER&&(B===n.UNSIGNED_BYTE&&(Y=n.RGBA8UI),B===n.UNSIGNED_SHORT&&(Y=n.RGBA16UI),B===n.UNSIGNED_INT&&(Y=n.RGBA32UI),B===n.BYTE&&(Y=n.RGBA8I),B===n.SHORT&&(Y=n.RGBA16I),B===n.INT&&(Y=n.RGBA32I)),v===n.RGB&&(B===n.UNSIGNED_SHORT&&he&&(Y=he.RGB16_EXT),B===n.SHORT&&he&&(Y=he.RGB16_SNORM_EXT),B===n.UNSIGNED_INT_5_9_9_9_REV&&(Y=n.RGB9_E5),B===n.UNSIGNED_INT_10F_11F_11F_REV&&(Y=n.R11F_G11F_B10F)),v===n.RGBA){let Z=re?Ds:Xe.getTransfer(j);B===n.FLOAT&&(Y=n.RGBA32F),B===n.HALF_FLOAT&&(Y=n.RGBA16F),B===n.UNSIGNED_BYTE&&(Y=Z===Ke?n.SRGB8_ALPHA8:n.RGBA8),B===n.UNSIGNED_SHORT&&he&&(Y=he.RGBA16_EXT),B===n.SHORT&&he&&(Y=he.RGBA16_SNORM_EXT),B===n.UNSIGNED_SHORT_4_4_4_4&&(Y=n.RGBA4),B===n.UNSIGNED_SHORT_5_5_5_1&&(Y=n.RGB5_A1)}return(Y===n.R16F||Y===n.R32F||Y===n.RG16F||Y===n.RG32F||Y===n.RGBA16F||Y===n.RGBA32F)&&e.get("EXT_color_buffer_float"),Y}function y(w,v){let B;return w?v===null||v===pn||v===Ei?B=n.DEPTH24_STENCIL8:v===mn?B=n.DEPTH32F_STENCIL8:v===gs&&(B=n.DEPTH24_STENCIL8,Re("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):v===null||v===pn||v===Ei?B=n.DEPTH_COMPONENT24:v===mn?B=n.DEPTH_COMPONENT32F:v===gs&&(B=n.DEPTH_COMPONENT16),B}function S(w,v){return T(w)===!0||w.isFramebufferTexture&&w.minFilter!==Mt&&w.minFilter!==kt?Math.log2(Math.max(v.width,v.height))+1:w.mipmaps.length>0?w.mipmaps.length:w.isCompressedTexture&&Array.isArray(w.image)?v.mipmaps.length:1}function U(w){let v=new WeakRef(w);i.get(w).__ref=v,g.add(v),x.register(w,v,v)}function I(w){let v=i.get(w).__ref;v!==void 0&&(g.delete(v),x.unregister(v))}function D(w){q(w.target)}function G(w){L(w.target)}function q(w){w.removeEventListener("dispose",D),I(w),W(w),w.isVideoTexture&&h.delete(w),w.isHTMLTexture&&u.delete(w)}function L(w){w.removeEventListener("dispose",G),I(w),ee(w)}function F(){for(let w of g){let v=w.deref();v!==void 0&&(v.isRenderTarget===!0?L(v):q(v))}g.clear(),u.clear()}function W(w){let v=i.get(w);if(v.__webglInit===void 0)return;let B=w.source,ne=p.get(B);if(ne){let j=ne[v.__cacheKey];j.usedTimes--,j.usedTimes===0&&H(w),Object.keys(ne).length===0&&p.delete(B)}i.remove(w)}function H(w){let v=i.get(w);n.deleteTexture(v.__webglTexture);let B=w.source,ne=p.get(B);delete ne[v.__cacheKey],a.memory.textures--}function ee(w){let v=i.get(w);v.__depthDisposeCallback&&v.__depthDisposeCallback();let B=w.depthTexture;if(B&&B.renderTarget===w&&q(B),w.isWebGLCubeRenderTarget)for(let j=0;j<6;j++){if(Array.isArray(v.__webglFramebuffer[j]))for(let re=0;re<v.__webglFramebuffer[j].length;re++)n.deleteFramebuffer(v.__webglFramebuffer[j][re]);else n.deleteFramebuffer(v.__webglFramebuffer[j]);v.__webglDepthbuffer&&n.deleteRenderbuffer(v.__webglDepthbuffer[j])}else{if(Array.isArray(v.__webglFramebuffer))for(let j=0;j<v.__webglFramebuffer.length;j++)n.deleteFramebuffer(v.__webglFramebuffer[j]);else n.deleteFramebuffer(v.__webglFramebuffer);if(v.__webglDepthbuffer&&n.deleteRenderbuffer(v.__webglDepthbuffer),v.__webglMultisampledFramebuffer&&n.deleteFramebuffer(v.__webglMultisampledFramebuffer),v.__webglColorRenderbuffer)for(let j=0;j<v.__webglColorRenderbuffer.length;j++)v.__webglColorRenderbuffer[j]&&n.deleteRenderbuffer(v.__webglColorRenderbuffer[j]);v.__webglDepthRenderbuffer&&n.deleteRenderbuffer(v.__webglDepthRenderbuffer)}let ne=w.textures;for(let j=0,re=ne.length;j<re;j++){let he=i.get(ne[j]);he.__webglTexture&&(n.deleteTexture(he.__webglTexture),a.memory.textures--),i.remove(ne[j])}i.remove(w)}let X=0;function Q(){X=0}function te(){return X}function Se(w){X=w}function De(){let w=X;return w>=s.maxTextures&&Re("WebGLTextures: Trying to use "+(w+1)+" texture units while this GPU supports only "+s.maxTextures),X+=1,w}function J(w){let v=[];return v.push(w.wrapS),v.push(w.wrapT),v.push(w.wrapR||0),v.push(w.magFilter),v.push(w.minFilter),v.push(w.anisotropy),v.push(w.internalFormat),v.push(w.format),v.push(w.type),v.push(w.generateMipmaps),v.push(w.mipmapsAutoUpdate),v.push(w.premultiplyAlpha),v.push(w.flipY),v.push(w.unpackAlignment),v.push(w.colorSpace),v.join()}function me(w,v){let B=i.get(w);if(w.isVideoTexture&&mt(w),w.isRenderTargetTexture===!1&&w.isExternalTexture!==!0&&w.version>0&&B.__version!==w.version){let ne=w.image;if(ne===null)Re("WebGLRenderer: Texture marked for update but no image data found.");else if(ne.complete===!1)Re("WebGLRenderer: Texture marked for update but image is incomplete");else{pt(B,w,v);return}}else w.isExternalTexture&&(B.__webglTexture=w.sourceTexture?w.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,B.__webglTexture,n.TEXTURE0+v)}function _e(w,v){let B=i.get(w);if(w.isRenderTargetTexture===!1&&w.version>0&&B.__version!==w.version){pt(B,w,v);return}else w.isExternalTexture&&(B.__webglTexture=w.sourceTexture?w.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,B.__webglTexture,n.TEXTURE0+v)}function Ee(w,v){let B=i.get(w);if(w.isRenderTargetTexture===!1&&w.version>0&&B.__version!==w.version){pt(B,w,v);return}t.bindTexture(n.TEXTURE_3D,B.__webglTexture,n.TEXTURE0+v)}function ge(w,v){let B=i.get(w);if(w.version>0&&B.__version!==w.version){Gt(B,w,v);return}t.bindTexture(n.TEXTURE_CUBE_MAP,B.__webglTexture,n.TEXTURE0+v)}let Fe={[la]:n.REPEAT,[Sn]:n.CLAMP_TO_EDGE,[ca]:n.MIRRORED_REPEAT},ut={[Mt]:n.NEAREST,[$u]:n.NEAREST_MIPMAP_NEAREST,[tr]:n.NEAREST_MIPMAP_LINEAR,[kt]:n.LINEAR,[Oa]:n.LINEAR_MIPMAP_NEAREST,[Wn]:n.LINEAR_MIPMAP_LINEAR},Pe={[Ju]:n.NEVER,[Sc]:n.ALWAYS,[Ku]:n.LESS,[vc]:n.LEQUAL,[ju]:n.EQUAL,[bc]:n.GEQUAL,[Qu]:n.GREATER,[ed]:n.NOTEQUAL};function je(w,v){if(v.type===mn&&e.has("OES_texture_float_linear")===!1&&(v.magFilter===kt||v.magFilter===Oa||v.magFilter===tr||v.magFilter===Wn||v.minFilter===kt||v.minFilter===Oa||v.minFilter===tr||v.minFilter===Wn)&&Re("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(w,n.TEXTURE_WRAP_S,Fe[v.wrapS]),n.texParameteri(w,n.TEXTURE_WRAP_T,Fe[v.wrapT]),(w===n.TEXTURE_3D||w===n.TEXTURE_2D_ARRAY)&&n.texParameteri(w,n.TEXTURE_WRAP_R,Fe[v.wrapR]),n.texParameteri(w,n.TEXTURE_MAG_FILTER,ut[v.magFilter]),n.texParameteri(w,n.TEXTURE_MIN_FILTER,ut[v.minFilter]),v.compareFunction&&(n.texParameteri(w,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(w,n.TEXTURE_COMPARE_FUNC,Pe[v.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(v.magFilter===Mt||v.minFilter!==tr&&v.minFilter!==Wn||v.type===mn&&e.has("OES_texture_float_linear")===!1)return;if(v.anisotropy>1||i.get(v).__currentAnisotropy){let B=e.get("EXT_texture_filter_anisotropic");n.texParameterf(w,B.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(v.anisotropy,s.getMaxAnisotropy())),i.get(v).__currentAnisotropy=v.anisotropy}}}function et(w,v){let B=!1;w.__webglInit===void 0&&(w.__webglInit=!0,v.addEventListener("dispose",D),U(v));let ne=v.source,j=p.get(ne);j===void 0&&(j={},p.set(ne,j));let re=J(v);if(re!==w.__cacheKey){j[re]===void 0&&(j[re]={texture:n.createTexture(),usedTimes:0},a.memory.textures++,B=!0),j[re].usedTimes++;let he=j[w.__cacheKey];he!==void 0&&(j[w.__cacheKey].usedTimes--,he.usedTimes===0&&H(v)),w.__cacheKey=re,w.__webglTexture=j[re].texture}return B}function Ge(w,v,B){return Math.floor(Math.floor(w/B)/v)}function wt(w,v,B,ne){let re=w.updateRanges;if(re.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,v.width,v.height,B,ne,v.data);else{re.sort((C,K)=>C.start-K.start);let he=0;for(let C=1;C<re.length;C++){let K=re[he],$=re[C],le=K.start+K.count,se=Ge($.start,v.width,4),ae=Ge(K.start,v.width,4);$.start<=le+1&&se===ae&&Ge($.start+$.count-1,v.width,4)===se?K.count=Math.max(K.count,$.start+$.count-K.start):(++he,re[he]=$)}re.length=he+1;let Y=t.getParameter(n.UNPACK_ROW_LENGTH),Z=t.getParameter(n.UNPACK_SKIP_PIXELS),oe=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,v.width);for(let C=0,K=re.length;C<K;C++){let $=re[C],le=Math.floor($.start/4),se=Math.ceil($.count/4),ae=le%v.width,we=Math.floor(le/v.width),ze=se,ie=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,ae),t.pixelStorei(n.UNPACK_SKIP_ROWS,we),t.texSubImage2D(n.TEXTURE_2D,0,ae,we,ze,ie,B,ne,v.data)}w.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,Y),t.pixelStorei(n.UNPACK_SKIP_PIXELS,Z),t.pixelStorei(n.UNPACK_SKIP_ROWS,oe)}}function pt(w,v,B){let ne=n.TEXTURE_2D;(v.isDataArrayTexture||v.isCompressedArrayTexture)&&(ne=n.TEXTURE_2D_ARRAY),v.isData3DTexture&&(ne=n.TEXTURE_3D);let j=et(w,v),re=v.source;t.bindTexture(ne,w.__webglTexture,n.TEXTURE0+B);let he=i.get(re);if(re.version!==he.__version||j===!0){if(t.activeTexture(n.TEXTURE0+B),(typeof ImageBitmap<"u"&&v.image instanceof ImageBitmap)===!1){let ie=Xe.getPrimaries(Xe.workingColorSpace),Te=v.colorSpace===$n?null:Xe.getPrimaries(v.colorSpace),Be=v.colorSpace===$n||ie===Te?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,v.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,v.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,Be)}t.pixelStorei(n.UNPACK_ALIGNMENT,v.unpackAlignment);let Z=_(v.image,!1,s.maxTextureSize);Z=Ae(v,Z);let oe=r.convert(v.format,v.colorSpace),C=r.convert(v.type),K=E(v.internalFormat,oe,C,v.normalized,v.colorSpace,v.isVideoTexture);je(ne,v);let $,le=v.mipmaps,se=v.isVideoTexture!==!0,ae=he.__version===void 0||j===!0,we=re.dataReady,ze=S(v,Z);if(v.isDepthTexture)K=y(v.format===Xn,v.type),ae&&(se?t.texStorage2D(n.TEXTURE_2D,1,K,Z.width,Z.height):t.texImage2D(n.TEXTURE_2D,0,K,Z.width,Z.height,0,oe,C,null));else if(v.isDataTexture)if(le.length>0){se&&ae&&t.texStorage2D(n.TEXTURE_2D,ze,K,le[0].width,le[0].height);for(let ie=0,Te=le.length;ie<Te;ie++)$=le[ie],se?we&&t.texSubImage2D(n.TEXTURE_2D,ie,0,0,$.width,$.height,oe,C,$.data):t.texImage2D(n.TEXTURE_2D,ie,K,$.width,$.height,0,oe,C,$.data);v.generateMipmaps=!1}else se?(ae&&t.texStorage2D(n.TEXTURE_2D,ze,K,Z.width,Z.height),we&&wt(v,Z,oe,C)):t.texImage2D(n.TEXTURE_2D,0,K,Z.width,Z.height,0,oe,C,Z.data);else if(v.isCompressedTexture)if(v.isCompressedArrayTexture){se&&ae&&t.texStorage3D(n.TEXTURE_2D_ARRAY,ze,K,le[0].width,le[0].height,Z.depth);for(let ie=0,Te=le.length;ie<Te;ie++)if($=le[ie],v.format!==yn)if(oe!==null)if(se){if(we)if(v.layerUpdates.size>0){let Be=Rc($.width,$.height,v.format,v.type);for(let fe of v.layerUpdates){let Qe=$.data.subarray(fe*Be/$.data.BYTES_PER_ELEMENT,(fe+1)*Be/$.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,ie,0,0,fe,$.width,$.height,1,oe,Qe)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,ie,0,0,0,$.width,$.height,Z.depth,oe,$.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,ie,K,$.width,$.height,Z.depth,0,$.data,0,0);else Re("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else se?we&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,ie,0,0,0,$.width,$.height,Z.depth,oe,C,$.data):t.texImage3D(n.TEXTURE_2D_ARRAY,ie,K,$.width,$.height,Z.depth,0,oe,C,$.data);v.layerUpdates.size>0&&v.clearLayerUpdates()}else{se&&ae&&t.texStorage2D(n.TEXTURE_2D,ze,K,le[0].width,le[0].height);for(let ie=0,Te=le.length;ie<Te;ie++)$=le[ie],v.format!==yn?oe!==null?se?we&&t.compressedTexSubImage2D(n.TEXTURE_2D,ie,0,0,$.width,$.height,oe,$.data):t.compressedTexImage2D(n.TEXTURE_2D,ie,K,$.width,$.height,0,$.data):Re("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):se?we&&t.texSubImage2D(n.TEXTURE_2D,ie,0,0,$.width,$.height,oe,C,$.data):t.texImage2D(n.TEXTURE_2D,ie,K,$.width,$.height,0,oe,C,$.data)}else if(v.isDataArrayTexture)if(se){if(ae&&t.texStorage3D(n.TEXTURE_2D_ARRAY,ze,K,Z.width,Z.height,Z.depth),we)if(v.layerUpdates.size>0){let ie=Rc(Z.width,Z.height,v.format,v.type);for(let Te of v.layerUpdates){let Be=Z.data.subarray(Te*ie/Z.data.BYTES_PER_ELEMENT,(Te+1)*ie/Z.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,Te,Z.width,Z.height,1,oe,C,Be)}v.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,Z.width,Z.height,Z.depth,oe,C,Z.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,K,Z.width,Z.height,Z.depth,0,oe,C,Z.data);else if(v.isData3DTexture)se?(ae&&t.texStorage3D(n.TEXTURE_3D,ze,K,Z.width,Z.height,Z.depth),we&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,Z.width,Z.height,Z.depth,oe,C,Z.data)):t.texImage3D(n.TEXTURE_3D,0,K,Z.width,Z.height,Z.depth,0,oe,C,Z.data);else if(v.isFramebufferTexture){if(ae)if(se)t.texStorage2D(n.TEXTURE_2D,ze,K,Z.width,Z.height);else{let ie=Z.width,Te=Z.height;for(let Be=0;Be<ze;Be++)t.texImage2D(n.TEXTURE_2D,Be,K,ie,Te,0,oe,C,null),ie>>=1,Te>>=1}}else if(v.isHTMLTexture){if("texElementImage2D"in n){let ie=n.canvas;if(ie.hasAttribute("layoutsubtree")||ie.setAttribute("layoutsubtree","true"),Z.parentNode!==ie){ie.appendChild(Z),u.add(v),ie.onpaint=Te=>{let Be=Te.changedElements;for(let fe of u)Be.includes(fe.image)&&(fe.needsUpdate=!0)},ie.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,Z);else{let Be=n.RGBA,fe=n.RGBA,Qe=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,Be,fe,Qe,Z)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(le.length>0){if(se&&ae){let ie=Ne(le[0]);t.texStorage2D(n.TEXTURE_2D,ze,K,ie.width,ie.height)}for(let ie=0,Te=le.length;ie<Te;ie++)$=le[ie],se?we&&t.texSubImage2D(n.TEXTURE_2D,ie,0,0,oe,C,$):t.texImage2D(n.TEXTURE_2D,ie,K,oe,C,$);v.generateMipmaps=!1}else if(se){if(ae){let ie=Ne(Z);t.texStorage2D(n.TEXTURE_2D,ze,K,ie.width,ie.height)}we&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,oe,C,Z)}else t.texImage2D(n.TEXTURE_2D,0,K,oe,C,Z);T(v)&&v.mipmapsAutoUpdate===!0&&M(ne),he.__version=re.version,v.onUpdate&&v.onUpdate(v)}w.__version=v.version}function Gt(w,v,B){if(v.image.length!==6)return;let ne=et(w,v),j=v.source;t.bindTexture(n.TEXTURE_CUBE_MAP,w.__webglTexture,n.TEXTURE0+B);let re=i.get(j);if(j.version!==re.__version||ne===!0){t.activeTexture(n.TEXTURE0+B);let he=Xe.getPrimaries(Xe.workingColorSpace),Y=v.colorSpace===$n?null:Xe.getPrimaries(v.colorSpace),Z=v.colorSpace===$n||he===Y?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,v.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,v.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,v.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,Z);let oe=v.isCompressedTexture||v.image[0].isCompressedTexture,C=v.image[0]&&v.image[0].isDataTexture,K=[];for(let fe=0;fe<6;fe++)!oe&&!C?K[fe]=_(v.image[fe],!0,s.maxCubemapSize):K[fe]=C?v.image[fe].image:v.image[fe],K[fe]=Ae(v,K[fe]);let $=K[0],le=r.convert(v.format,v.colorSpace),se=r.convert(v.type),ae=E(v.internalFormat,le,se,v.normalized,v.colorSpace),we=v.isVideoTexture!==!0,ze=re.__version===void 0||ne===!0,ie=j.dataReady,Te=S(v,$);je(n.TEXTURE_CUBE_MAP,v);let Be;if(v.isDepthTexture){if(ae=y(v.format===Xn,v.type),ze)if(we)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,ae,$.width,$.height);else for(let fe=0;fe<6;fe++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+fe,0,ae,$.width,$.height,0,le,se,null)}else if(oe){we&&ze&&t.texStorage2D(n.TEXTURE_CUBE_MAP,Te,ae,$.width,$.height);for(let fe=0;fe<6;fe++){Be=K[fe].mipmaps;for(let Qe=0;Qe<Be.length;Qe++){let _t=Be[Qe];v.format!==yn?le!==null?we?ie&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+fe,Qe,0,0,_t.width,_t.height,le,_t.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+fe,Qe,ae,_t.width,_t.height,0,_t.data):Re("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):we?ie&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+fe,Qe,0,0,_t.width,_t.height,le,se,_t.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+fe,Qe,ae,_t.width,_t.height,0,le,se,_t.data)}}}else{if(Be=v.mipmaps,we&&ze){Be.length>0&&Te++;let fe=Ne(K[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,Te,ae,fe.width,fe.height)}for(let fe=0;fe<6;fe++)if(C){we?ie&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+fe,0,0,0,K[fe].width,K[fe].height,le,se,K[fe].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+fe,0,ae,K[fe].width,K[fe].height,0,le,se,K[fe].data);for(let Qe=0;Qe<Be.length;Qe++){let qn=Be[Qe].image[fe].image;we?ie&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+fe,Qe+1,0,0,qn.width,qn.height,le,se,qn.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+fe,Qe+1,ae,qn.width,qn.height,0,le,se,qn.data)}}else{we?ie&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+fe,0,0,0,le,se,K[fe]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+fe,0,ae,le,se,K[fe]);for(let Qe=0;Qe<Be.length;Qe++){let _t=Be[Qe];we?ie&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+fe,Qe+1,0,0,le,se,_t.image[fe]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+fe,Qe+1,ae,le,se,_t.image[fe])}}}T(v)&&v.mipmapsAutoUpdate===!0&&M(n.TEXTURE_CUBE_MAP),re.__version=j.version,v.onUpdate&&v.onUpdate(v)}w.__version=v.version}function lt(w,v,B,ne,j,re){let he=r.convert(B.format,B.colorSpace),Y=r.convert(B.type),Z=E(B.internalFormat,he,Y,B.normalized,B.colorSpace),oe=i.get(v),C=i.get(B);if(C.__renderTarget=v,!oe.__hasExternalTextures){let K=Math.max(1,v.width>>re),$=Math.max(1,v.height>>re);j===n.TEXTURE_3D||j===n.TEXTURE_2D_ARRAY?t.texImage3D(j,re,Z,K,$,v.depth,0,he,Y,null):t.texImage2D(j,re,Z,K,$,0,he,Y,null)}t.bindFramebuffer(n.FRAMEBUFFER,w),de(v)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ne,j,C.__webglTexture,0,at(v)):(j===n.TEXTURE_2D||j>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&j<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,ne,j,C.__webglTexture,re),t.bindFramebuffer(n.FRAMEBUFFER,null)}function _n(w,v,B){if(n.bindRenderbuffer(n.RENDERBUFFER,w),v.depthBuffer){let ne=v.depthTexture,j=ne&&ne.isDepthTexture?ne.type:null,re=y(v.stencilBuffer,j),he=v.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;de(v)?o.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,at(v),re,v.width,v.height):B?n.renderbufferStorageMultisample(n.RENDERBUFFER,at(v),re,v.width,v.height):n.renderbufferStorage(n.RENDERBUFFER,re,v.width,v.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,he,n.RENDERBUFFER,w)}else{let ne=v.textures;for(let j=0;j<ne.length;j++){let re=ne[j],he=r.convert(re.format,re.colorSpace),Y=r.convert(re.type),Z=E(re.internalFormat,he,Y,re.normalized,re.colorSpace);de(v)?o.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,at(v),Z,v.width,v.height):B?n.renderbufferStorageMultisample(n.RENDERBUFFER,at(v),Z,v.width,v.height):n.renderbufferStorage(n.RENDERBUFFER,Z,v.width,v.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function xt(w,v,B){let ne=v.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,w),!(v.depthTexture&&v.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let j=i.get(v.depthTexture);j.__renderTarget=v;let re=ne?v.depthTexture.image[0]:v.depthTexture.image;(!j.__webglTexture||re.width!==v.width||re.height!==v.height)&&(re.width=v.width,re.height=v.height,v.depthTexture.needsUpdate=!0),ne?ge(v.depthTexture,0):me(v.depthTexture,0);let he=j.__webglTexture,Y=at(v),Z=ne?n.TEXTURE_CUBE_MAP_POSITIVE_X+B:n.TEXTURE_2D,oe=v.depthTexture.format===Xn?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(v.depthTexture.format===Hn)de(v)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,oe,Z,he,0,Y):n.framebufferTexture2D(n.FRAMEBUFFER,oe,Z,he,0);else if(v.depthTexture.format===Xn)de(v)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,oe,Z,he,0,Y):n.framebufferTexture2D(n.FRAMEBUFFER,oe,Z,he,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function jt(w){let v=i.get(w),B=w.isWebGLCubeRenderTarget===!0;if(v.__boundDepthTexture!==w.depthTexture){let ne=w.depthTexture;if(v.__depthDisposeCallback&&v.__depthDisposeCallback(),ne){let j=()=>{delete v.__boundDepthTexture,delete v.__depthDisposeCallback,ne.removeEventListener("dispose",j)};ne.addEventListener("dispose",j),v.__depthDisposeCallback=j}v.__boundDepthTexture=ne}if(w.depthTexture&&!v.__autoAllocateDepthBuffer)if(B)for(let ne=0;ne<6;ne++)xt(v.__webglFramebuffer[ne],w,ne);else w.texture.mipmaps.length>0?xt(v.__webglFramebuffer[0],w,0):xt(v.__webglFramebuffer,w,0);else if(B){v.__webglDepthbuffer=[];for(let ne=0;ne<6;ne++)if(t.bindFramebuffer(n.FRAMEBUFFER,v.__webglFramebuffer[ne]),v.__webglDepthbuffer[ne]===void 0)v.__webglDepthbuffer[ne]=n.createRenderbuffer(),_n(v.__webglDepthbuffer[ne],w,!1);else{let j=w.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,re=v.__webglDepthbuffer[ne];n.bindRenderbuffer(n.RENDERBUFFER,re),n.framebufferRenderbuffer(n.FRAMEBUFFER,j,n.RENDERBUFFER,re)}}else if(w.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,v.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,v.__webglFramebuffer),v.__webglDepthbuffer===void 0)v.__webglDepthbuffer=n.createRenderbuffer(),_n(v.__webglDepthbuffer,w,!1);else{let j=w.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,re=v.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,re),n.framebufferRenderbuffer(n.FRAMEBUFFER,j,n.RENDERBUFFER,re)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function Qt(w,v,B){let ne=i.get(w);v!==void 0&&lt(ne.__webglFramebuffer,w,w.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),B!==void 0&&jt(w)}function en(w){let v=w.texture,B=i.get(w),ne=i.get(v);w.addEventListener("dispose",G),U(w);let j=w.textures,re=w.isWebGLCubeRenderTarget===!0,he=j.length>1;if(he||(ne.__webglTexture===void 0&&(ne.__webglTexture=n.createTexture()),ne.__version=v.version,a.memory.textures++),re){B.__webglFramebuffer=[];for(let Y=0;Y<6;Y++)if(v.mipmaps.length>0){B.__webglFramebuffer[Y]=[];for(let Z=0;Z<v.mipmaps.length;Z++)B.__webglFramebuffer[Y][Z]=n.createFramebuffer()}else B.__webglFramebuffer[Y]=n.createFramebuffer()}else{if(v.mipmaps.length>0){B.__webglFramebuffer=[];for(let Y=0;Y<v.mipmaps.length;Y++)B.__webglFramebuffer[Y]=n.createFramebuffer()}else B.__webglFramebuffer=n.createFramebuffer();if(he)for(let Y=0,Z=j.length;Y<Z;Y++){let oe=i.get(j[Y]);oe.__webglTexture===void 0&&(oe.__webglTexture=n.createTexture(),a.memory.textures++)}if(w.samples>0&&de(w)===!1){B.__webglMultisampledFramebuffer=n.createFramebuffer(),B.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,B.__webglMultisampledFramebuffer);for(let Y=0;Y<j.length;Y++){let Z=j[Y];B.__webglColorRenderbuffer[Y]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,B.__webglColorRenderbuffer[Y]);let oe=r.convert(Z.format,Z.colorSpace),C=r.convert(Z.type),K=E(Z.internalFormat,oe,C,Z.normalized,Z.colorSpace,w.isXRRenderTarget===!0),$=at(w);n.renderbufferStorageMultisample(n.RENDERBUFFER,$,K,w.width,w.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+Y,n.RENDERBUFFER,B.__webglColorRenderbuffer[Y])}n.bindRenderbuffer(n.RENDERBUFFER,null),w.depthBuffer&&(B.__webglDepthRenderbuffer=n.createRenderbuffer(),_n(B.__webglDepthRenderbuffer,w,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(re){t.bindTexture(n.TEXTURE_CUBE_MAP,ne.__webglTexture),je(n.TEXTURE_CUBE_MAP,v);for(let Y=0;Y<6;Y++)if(v.mipmaps.length>0)for(let Z=0;Z<v.mipmaps.length;Z++)lt(B.__webglFramebuffer[Y][Z],w,v,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+Y,Z);else lt(B.__webglFramebuffer[Y],w,v,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+Y,0);T(v)?M(n.TEXTURE_CUBE_MAP):v.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,v.mipmaps.length-1),t.unbindTexture()}else if(he){for(let Y=0,Z=j.length;Y<Z;Y++){let oe=j[Y],C=i.get(oe),K=n.TEXTURE_2D;(w.isWebGL3DRenderTarget||w.isWebGLArrayRenderTarget)&&(K=w.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(K,C.__webglTexture),je(K,oe),lt(B.__webglFramebuffer,w,oe,n.COLOR_ATTACHMENT0+Y,K,0),T(oe)&&M(K)}t.unbindTexture()}else{let Y=n.TEXTURE_2D;if((w.isWebGL3DRenderTarget||w.isWebGLArrayRenderTarget)&&(Y=w.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(Y,ne.__webglTexture),je(Y,v),v.mipmaps.length>0)for(let Z=0;Z<v.mipmaps.length;Z++)lt(B.__webglFramebuffer[Z],w,v,n.COLOR_ATTACHMENT0,Y,Z);else lt(B.__webglFramebuffer,w,v,n.COLOR_ATTACHMENT0,Y,0);T(v)?M(Y):v.mipmaps.length>0&&n.texParameteri(Y,n.TEXTURE_MAX_LEVEL,v.mipmaps.length-1),t.unbindTexture()}w.depthBuffer&&jt(w)}function N(w){let v=w.textures;for(let B=0,ne=v.length;B<ne;B++){let j=v[B];if(T(j)&&j.mipmapsAutoUpdate===!0){let re=A(w),he=i.get(j).__webglTexture;t.bindTexture(re,he),M(re),t.unbindTexture()}}}let tn=[];function rt(w){if(w.samples>0){if(de(w)===!1){let v=w.textures,B=w.width,ne=w.height,j=n.COLOR_BUFFER_BIT,re=w.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,he=i.get(w),Y=v.length>1;if(Y)for(let oe=0;oe<v.length;oe++)t.bindFramebuffer(n.FRAMEBUFFER,he.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+oe,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,he.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+oe,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,he.__webglMultisampledFramebuffer),w.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,he.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,he.__webglFramebuffer);for(let oe=0;oe<v.length;oe++){if(w.resolveDepthBuffer&&(w.depthBuffer&&(j|=n.DEPTH_BUFFER_BIT),w.stencilBuffer&&w.resolveStencilBuffer&&(j|=n.STENCIL_BUFFER_BIT)),Y){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,he.__webglColorRenderbuffer[oe]);let C=i.get(v[oe]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,C,0)}n.blitFramebuffer(0,0,B,ne,0,0,B,ne,j,n.NEAREST),l===!0&&(tn.length=0,tn.push(n.COLOR_ATTACHMENT0+oe),w.depthBuffer&&w.storeMultisampledDepthBuffer===!1&&tn.push(re),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,tn))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),Y)for(let oe=0;oe<v.length;oe++){t.bindFramebuffer(n.FRAMEBUFFER,he.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+oe,n.RENDERBUFFER,he.__webglColorRenderbuffer[oe]);let C=i.get(v[oe]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,he.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+oe,n.TEXTURE_2D,C,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,he.__webglMultisampledFramebuffer)}else if(w.depthBuffer&&w.storeMultisampledDepthBuffer===!1&&l){let v=w.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[v])}}}function at(w){return Math.min(s.maxSamples,w.samples)}function de(w){let v=i.get(w);return w.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&v.__useRenderToTexture!==!1}function mt(w){let v=a.render.frame;h.get(w)!==v&&(h.set(w,v),w.update())}function Ae(w,v){let B=w.colorSpace,ne=w.format,j=w.type;return w.isCompressedTexture===!0||w.isVideoTexture===!0||B!==Ns&&B!==$n&&(Xe.getTransfer(B)===Ke?(ne!==yn||j!==$t)&&Re("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Ie("WebGLTextures: Unsupported texture color space:",B)),v}function Ne(w){return typeof HTMLImageElement<"u"&&w instanceof HTMLImageElement?(c.width=w.naturalWidth||w.width,c.height=w.naturalHeight||w.height):typeof VideoFrame<"u"&&w instanceof VideoFrame?(c.width=w.displayWidth,c.height=w.displayHeight):(c.width=w.width,c.height=w.height),c}this.allocateTextureUnit=De,this.resetTextureUnits=Q,this.getTextureUnits=te,this.setTextureUnits=Se,this.setTexture2D=me,this.setTexture2DArray=_e,this.setTexture3D=Ee,this.setTextureCube=ge,this.rebindTextures=Qt,this.setupRenderTarget=en,this.updateRenderTargetMipmap=N,this.updateMultisampleRenderTarget=rt,this.setupDepthRenderbuffer=jt,this.setupFrameBufferTexture=lt,this.useMultisampledRTT=de,this.dispose=F}function zx(n,e){function t(i,s=$n){let r,a=Xe.getTransfer(s);if(i===$t)return n.UNSIGNED_BYTE;if(i===ka)return n.UNSIGNED_SHORT_4_4_4_4;if(i===za)return n.UNSIGNED_SHORT_5_5_5_1;if(i===mc)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===gc)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===fc)return n.BYTE;if(i===pc)return n.SHORT;if(i===gs)return n.UNSIGNED_SHORT;if(i===Ba)return n.INT;if(i===pn)return n.UNSIGNED_INT;if(i===mn)return n.FLOAT;if(i===gn)return n.HALF_FLOAT;if(i===yc)return n.ALPHA;if(i===xc)return n.RGB;if(i===yn)return n.RGBA;if(i===Hn)return n.DEPTH_COMPONENT;if(i===Xn)return n.DEPTH_STENCIL;if(i===_c)return n.RED;if(i===Ha)return n.RED_INTEGER;if(i===li)return n.RG;if(i===Ga)return n.RG_INTEGER;if(i===Va)return n.RGBA_INTEGER;if(i===nr||i===ir||i===sr||i===rr)if(a===Ke)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===nr)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===ir)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===sr)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===rr)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===nr)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===ir)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===sr)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===rr)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===Wa||i===Xa||i===$a||i===qa)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===Wa)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===Xa)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===$a)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===qa)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===Ya||i===Za||i===Ja||i===Ka||i===ja||i===ar||i===Qa)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===Ya||i===Za)return a===Ke?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===Ja)return a===Ke?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===Ka)return r.COMPRESSED_R11_EAC;if(i===ja)return r.COMPRESSED_SIGNED_R11_EAC;if(i===ar)return r.COMPRESSED_RG11_EAC;if(i===Qa)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===eo||i===to||i===no||i===io||i===so||i===ro||i===ao||i===oo||i===lo||i===co||i===ho||i===uo||i===fo||i===po)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===eo)return a===Ke?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===to)return a===Ke?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===no)return a===Ke?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===io)return a===Ke?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===so)return a===Ke?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===ro)return a===Ke?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===ao)return a===Ke?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===oo)return a===Ke?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===lo)return a===Ke?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===co)return a===Ke?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===ho)return a===Ke?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===uo)return a===Ke?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===fo)return a===Ke?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===po)return a===Ke?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===mo||i===go||i===yo)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===mo)return a===Ke?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===go)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===yo)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===xo||i===_o||i===or||i===vo)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===xo)return r.COMPRESSED_RED_RGTC1_EXT;if(i===_o)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===or)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===vo)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===Ei?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}var Hx=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,Gx=`
uniform sampler2DArray depthColor;
uniform float depthWidth;
uniform float depthHeight;

void main() {

	vec2 coord = vec2( gl_FragCoord.x / depthWidth, gl_FragCoord.y / depthHeight );

	if ( coord.x >= 1.0 ) {

		gl_FragDepth = texture( depthColor, vec3( coord.x - 1.0, coord.y, 1 ) ).r;

	} else {

		gl_FragDepth = texture( depthColor, vec3( coord.x, coord.y, 0 ) ).r;

	}

}`,Bc=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new Xs(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new An({vertexShader:Hx,fragmentShader:Gx,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Xt(new $s(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},kc=class extends Mn{constructor(e,t){super();let i=this,s=null,r=1,a=null,o="local-floor",l=1,c=null,h=null,u=null,d=null,p=null,g=null,x=typeof XRWebGLBinding<"u",m=new Bc,f={},_=t.getContextAttributes(),T=null,M=null,A=[],E=[],y=new qe,S=null,U=null,I=new Bt;I.viewport=new ot;let D=new Bt;D.viewport=new ot;let G=[I,D],q=new Na,L=null,F=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(J){let me=A[J];return me===void 0&&(me=new as,A[J]=me),me.getTargetRaySpace()},this.getControllerGrip=function(J){let me=A[J];return me===void 0&&(me=new as,A[J]=me),me.getGripSpace()},this.getHand=function(J){let me=A[J];return me===void 0&&(me=new as,A[J]=me),me.getHandSpace()};function W(J){let me=E.indexOf(J.inputSource);if(me===-1)return;let _e=A[me];_e!==void 0&&(_e.update(J.inputSource,J.frame,c||a),_e.dispatchEvent({type:J.type,data:J.inputSource}))}function H(){s.removeEventListener("select",W),s.removeEventListener("selectstart",W),s.removeEventListener("selectend",W),s.removeEventListener("squeeze",W),s.removeEventListener("squeezestart",W),s.removeEventListener("squeezeend",W),s.removeEventListener("end",H),s.removeEventListener("inputsourceschange",ee);for(let J=0;J<A.length;J++){let me=E[J];me!==null&&(E[J]=null,A[J].disconnect(me))}L=null,F=null,m.reset();for(let J in f)delete f[J];if(e.setRenderTarget(T),p=null,d=null,u=null,s=null,M=null,De.stop(),i.isPresenting=!1,e.setPixelRatio(S),e.setSize(y.width,y.height,!1),U!==null){let J=U.camera;J.fov=U.fov,J.zoom=U.zoom,J.updateProjectionMatrix(),U=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(J){r=J,i.isPresenting===!0&&Re("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(J){o=J,i.isPresenting===!0&&Re("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||a},this.setReferenceSpace=function(J){c=J},this.getBaseLayer=function(){return d!==null?d:p},this.getBinding=function(){return u===null&&x&&(u=new XRWebGLBinding(s,t)),u},this.getFrame=function(){return g},this.getSession=function(){return s},this.setSession=async function(J){if(s=J,s!==null){if(T=e.getRenderTarget(),s.addEventListener("select",W),s.addEventListener("selectstart",W),s.addEventListener("selectend",W),s.addEventListener("squeeze",W),s.addEventListener("squeezestart",W),s.addEventListener("squeezeend",W),s.addEventListener("end",H),s.addEventListener("inputsourceschange",ee),_.xrCompatible!==!0&&await t.makeXRCompatible(),S=e.getPixelRatio(),e.getSize(y),x&&"createProjectionLayer"in XRWebGLBinding.prototype){let _e=null,Ee=null,ge=null;_.depth&&(ge=_.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,_e=_.stencil?Xn:Hn,Ee=_.stencil?Ei:pn);let Fe={colorFormat:t.RGBA8,depthFormat:ge,scaleFactor:r};u=this.getBinding(),d=u.createProjectionLayer(Fe),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),M=new Jt(d.textureWidth,d.textureHeight,{format:yn,type:$t,depthTexture:new Vn(d.textureWidth,d.textureHeight,Ee,void 0,void 0,void 0,void 0,void 0,void 0,_e),stencilBuffer:_.stencil,colorSpace:e.outputColorSpace,samples:_.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let _e={antialias:_.antialias,alpha:!0,depth:_.depth,stencil:_.stencil,framebufferScaleFactor:r};p=new XRWebGLLayer(s,t,_e),s.updateRenderState({baseLayer:p}),e.setPixelRatio(1),e.setSize(p.framebufferWidth,p.framebufferHeight,!1),M=new Jt(p.framebufferWidth,p.framebufferHeight,{format:yn,type:$t,colorSpace:e.outputColorSpace,stencilBuffer:_.stencil,resolveDepthBuffer:p.ignoreDepthValues===!1,resolveStencilBuffer:p.ignoreDepthValues===!1,storeMultisampledDepthBuffer:p.ignoreDepthValues===!1,storeMultisampledStencilBuffer:p.ignoreDepthValues===!1})}M.isXRRenderTarget=!0,this.setFoveation(l),c=null,a=await s.requestReferenceSpace(o),De.setContext(s),De.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return m.getDepthTexture()};function ee(J){for(let me=0;me<J.removed.length;me++){let _e=J.removed[me],Ee=E.indexOf(_e);Ee>=0&&(E[Ee]=null,A[Ee].disconnect(_e))}for(let me=0;me<J.added.length;me++){let _e=J.added[me],Ee=E.indexOf(_e);if(Ee===-1){for(let Fe=0;Fe<A.length;Fe++)if(Fe>=E.length){E.push(_e),Ee=Fe;break}else if(E[Fe]===null){E[Fe]=_e,Ee=Fe;break}if(Ee===-1)break}let ge=A[Ee];ge&&ge.connect(_e)}}function X(J,me){me===null?J.matrixWorld.copy(J.matrix):J.matrixWorld.multiplyMatrices(me.matrixWorld,J.matrix),J.matrixWorldInverse.copy(J.matrixWorld).invert()}this.updateCamera=function(J){if(s===null)return;let me=J.near,_e=J.far;m.texture!==null&&(m.depthNear>0&&(me=m.depthNear),m.depthFar>0&&(_e=m.depthFar)),q.near=D.near=I.near=me,q.far=D.far=I.far=_e,(L!==q.near||F!==q.far)&&(s.updateRenderState({depthNear:q.near,depthFar:q.far}),L=q.near,F=q.far),q.layers.mask=J.layers.mask|6,I.layers.mask=q.layers.mask&-5,D.layers.mask=q.layers.mask&-3;let Ee=J.parent,ge=q.cameras;X(q,Ee);for(let Fe=0;Fe<ge.length;Fe++)X(ge[Fe],Ee);q.projectionMatrix.copy(I.projectionMatrix),q.projectionMatrixInverse.copy(I.projectionMatrixInverse),U===null&&J.isPerspectiveCamera&&(U={camera:J,fov:J.fov,zoom:J.zoom}),Q(J,q,Ee)};function Q(J,me,_e){_e===null?J.matrix.copy(me.matrixWorld):(J.matrix.copy(_e.matrixWorld),J.matrix.invert(),J.matrix.multiply(me.matrixWorld)),J.matrix.decompose(J.position,J.quaternion,J.scale),J.updateMatrixWorld(!0),J.projectionMatrix.copy(me.projectionMatrix),J.projectionMatrixInverse.copy(me.projectionMatrixInverse),J.isPerspectiveCamera&&(J.fov=ua*2*Math.atan(1/J.projectionMatrix.elements[5]),J.zoom=1)}this.getCamera=function(){return q},this.getFoveation=function(){if(!(d===null&&p===null))return l},this.setFoveation=function(J){l=J,d!==null&&(d.fixedFoveation=J),p!==null&&p.fixedFoveation!==void 0&&(p.fixedFoveation=J)},this.hasDepthSensing=function(){return m.texture!==null},this.getDepthSensingMesh=function(){return m.getMesh(q)},this.getCameraTexture=function(J){return f[J]};let te=null;function Se(J,me){if(h=me.getViewerPose(c||a),g=me,h!==null){let _e=h.views;p!==null&&(e.setRenderTargetFramebuffer(M,p.framebuffer),e.setRenderTarget(M));let Ee=!1;_e.length!==q.cameras.length&&(q.cameras.length=0,Ee=!0);for(let Pe=0;Pe<_e.length;Pe++){let je=_e[Pe],et=null;if(p!==null)et=p.getViewport(je);else{let wt=u.getViewSubImage(d,je);et=wt.viewport,Pe===0&&(e.setRenderTargetTextures(M,wt.colorTexture,wt.depthStencilTexture),e.setRenderTarget(M))}let Ge=G[Pe];Ge===void 0&&(Ge=new Bt,Ge.layers.enable(Pe),Ge.viewport=new ot,G[Pe]=Ge),Ge.matrix.fromArray(je.transform.matrix),Ge.matrix.decompose(Ge.position,Ge.quaternion,Ge.scale),Ge.projectionMatrix.fromArray(je.projectionMatrix),Ge.projectionMatrixInverse.copy(Ge.projectionMatrix).invert(),Ge.viewport.set(et.x,et.y,et.width,et.height),Pe===0&&(q.matrix.copy(Ge.matrix),q.matrix.decompose(q.position,q.quaternion,q.scale)),Ee===!0&&q.cameras.push(Ge)}let ge=s.enabledFeatures;if(ge&&ge.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&x){u=i.getBinding();let Pe=u.getDepthInformation(_e[0]);Pe&&Pe.isValid&&Pe.texture&&m.init(Pe,s.renderState)}if(ge&&ge.includes("camera-access")&&x){e.state.unbindTexture(),u=i.getBinding();for(let Pe=0;Pe<_e.length;Pe++){let je=_e[Pe].camera;if(je){let et=f[je];et||(et=new Xs,f[je]=et);let Ge=u.getCameraImage(je);et.sourceTexture=Ge}}}}for(let _e=0;_e<A.length;_e++){let Ee=E[_e],ge=A[_e];Ee!==null&&ge!==void 0&&ge.update(Ee,me,c||a)}te&&te(J,me),me.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:me}),g=null}let De=new Ld;De.setAnimationLoop(Se),this.setAnimationLoop=function(J){te=J},this.dispose=function(){}}},Vx=new it,Gd=new Le;Gd.set(-1,0,0,0,1,0,0,0,1);function Wx(n,e){function t(m,f){m.matrixAutoUpdate===!0&&m.updateMatrix(),f.value.copy(m.matrix)}function i(m,f){f.color.getRGB(m.fogColor.value,Ec(n)),f.isFog?(m.fogNear.value=f.near,m.fogFar.value=f.far):f.isFogExp2&&(m.fogDensity.value=f.density)}function s(m,f,_,T,M){f.isNodeMaterial?f.uniformsNeedUpdate=!1:f.isMeshBasicMaterial?r(m,f):f.isMeshLambertMaterial?(r(m,f),f.envMap&&(m.envMapIntensity.value=f.envMapIntensity)):f.isMeshToonMaterial?(r(m,f),u(m,f)):f.isMeshPhongMaterial?(r(m,f),h(m,f),f.envMap&&(m.envMapIntensity.value=f.envMapIntensity)):f.isMeshStandardMaterial?(r(m,f),d(m,f),f.isMeshPhysicalMaterial&&p(m,f,M)):f.isMeshMatcapMaterial?(r(m,f),g(m,f)):f.isMeshDepthMaterial?r(m,f):f.isMeshDistanceMaterial?(r(m,f),x(m,f)):f.isMeshNormalMaterial?r(m,f):f.isLineBasicMaterial?(a(m,f),f.isLineDashedMaterial&&o(m,f)):f.isPointsMaterial?l(m,f,_,T):f.isSpriteMaterial?c(m,f):f.isShadowMaterial?(m.color.value.copy(f.color),m.opacity.value=f.opacity):f.isShaderMaterial&&(f.uniformsNeedUpdate=!1)}function r(m,f){m.opacity.value=f.opacity,f.color&&m.diffuse.value.copy(f.color),f.emissive&&m.emissive.value.copy(f.emissive).multiplyScalar(f.emissiveIntensity),f.map&&(m.map.value=f.map,t(f.map,m.mapTransform)),f.alphaMap&&(m.alphaMap.value=f.alphaMap,t(f.alphaMap,m.alphaMapTransform)),f.bumpMap&&(m.bumpMap.value=f.bumpMap,t(f.bumpMap,m.bumpMapTransform),m.bumpScale.value=f.bumpScale,f.side===zt&&(m.bumpScale.value*=-1)),f.normalMap&&(m.normalMap.value=f.normalMap,t(f.normalMap,m.normalMapTransform),m.normalScale.value.copy(f.normalScale),f.side===zt&&m.normalScale.value.negate()),f.displacementMap&&(m.displacementMap.value=f.displacementMap,t(f.displacementMap,m.displacementMapTransform),m.displacementScale.value=f.displacementScale,m.displacementBias.value=f.displacementBias),f.emissiveMap&&(m.emissiveMap.value=f.emissiveMap,t(f.emissiveMap,m.emissiveMapTransform)),f.specularMap&&(m.specularMap.value=f.specularMap,t(f.specularMap,m.specularMapTransform)),f.alphaTest>0&&(m.alphaTest.value=f.alphaTest);let _=e.get(f),T=_.envMap,M=_.envMapRotation;T&&(m.envMap.value=T,m.envMapRotation.value.setFromMatrix4(Vx.makeRotationFromEuler(M)).transpose(),T.isCubeTexture&&T.isRenderTargetTexture===!1&&m.envMapRotation.value.premultiply(Gd),m.reflectivity.value=f.reflectivity,m.ior.value=f.ior,m.refractionRatio.value=f.refractionRatio),f.lightMap&&(m.lightMap.value=f.lightMap,m.lightMapIntensity.value=f.lightMapIntensity,t(f.lightMap,m.lightMapTransform)),f.aoMap&&(m.aoMap.value=f.aoMap,m.aoMapIntensity.value=f.aoMapIntensity,t(f.aoMap,m.aoMapTransform))}function a(m,f){m.diffuse.value.copy(f.color),m.opacity.value=f.opacity,f.map&&(m.map.value=f.map,t(f.map,m.mapTransform))}function o(m,f){m.dashSize.value=f.dashSize,m.totalSize.value=f.dashSize+f.gapSize,m.scale.value=f.scale}function l(m,f,_,T){m.diffuse.value.copy(f.color),m.opacity.value=f.opacity,m.size.value=f.size*_,m.scale.value=T*.5,f.map&&(m.map.value=f.map,t(f.map,m.uvTransform)),f.alphaMap&&(m.alphaMap.value=f.alphaMap,t(f.alphaMap,m.alphaMapTransform)),f.alphaTest>0&&(m.alphaTest.value=f.alphaTest)}function c(m,f){m.diffuse.value.copy(f.color),m.opacity.value=f.opacity,m.rotation.value=f.rotation,f.map&&(m.map.value=f.map,t(f.map,m.mapTransform)),f.alphaMap&&(m.alphaMap.value=f.alphaMap,t(f.alphaMap,m.alphaMapTransform)),f.alphaTest>0&&(m.alphaTest.value=f.alphaTest)}function h(m,f){m.specular.value.copy(f.specular),m.shininess.value=Math.max(f.shininess,1e-4)}function u(m,f){f.gradientMap&&(m.gradientMap.value=f.gradientMap)}function d(m,f){m.metalness.value=f.metalness,f.metalnessMap&&(m.metalnessMap.value=f.metalnessMap,t(f.metalnessMap,m.metalnessMapTransform)),m.roughness.value=f.roughness,f.roughnessMap&&(m.roughnessMap.value=f.roughnessMap,t(f.roughnessMap,m.roughnessMapTransform)),f.envMap&&(m.envMapIntensity.value=f.envMapIntensity)}function p(m,f,_){m.ior.value=f.ior,f.diffuseRoughness>0&&(m.diffuseRoughness.value=f.diffuseRoughness,f.diffuseRoughnessMap&&(m.diffuseRoughnessMap.value=f.diffuseRoughnessMap,t(f.diffuseRoughnessMap,m.diffuseRoughnessMapTransform))),f.sheen>0&&(m.sheenColor.value.copy(f.sheenColor).multiplyScalar(f.sheen),m.sheenRoughness.value=f.sheenRoughness,f.sheenColorMap&&(m.sheenColorMap.value=f.sheenColorMap,t(f.sheenColorMap,m.sheenColorMapTransform)),f.sheenRoughnessMap&&(m.sheenRoughnessMap.value=f.sheenRoughnessMap,t(f.sheenRoughnessMap,m.sheenRoughnessMapTransform))),f.clearcoat>0&&(m.clearcoat.value=f.clearcoat,m.clearcoatRoughness.value=f.clearcoatRoughness,f.clearcoatMap&&(m.clearcoatMap.value=f.clearcoatMap,t(f.clearcoatMap,m.clearcoatMapTransform)),f.clearcoatRoughnessMap&&(m.clearcoatRoughnessMap.value=f.clearcoatRoughnessMap,t(f.clearcoatRoughnessMap,m.clearcoatRoughnessMapTransform)),f.clearcoatNormalMap&&(m.clearcoatNormalMap.value=f.clearcoatNormalMap,t(f.clearcoatNormalMap,m.clearcoatNormalMapTransform),m.clearcoatNormalScale.value.copy(f.clearcoatNormalScale),f.side===zt&&m.clearcoatNormalScale.value.negate())),f.dispersion>0&&(m.dispersion.value=f.dispersion),f.retroreflectivity>0&&(m.retroreflectivity.value=f.retroreflectivity),f.iridescence>0&&(m.iridescence.value=f.iridescence,m.iridescenceIOR.value=f.iridescenceIOR,m.iridescenceThicknessMinimum.value=f.iridescenceThicknessMinimum,m.iridescenceThicknessMaximum.value=f.iridescenceThicknessMaximum,f.iridescenceMap&&(m.iridescenceMap.value=f.iridescenceMap,t(f.iridescenceMap,m.iridescenceMapTransform)),f.iridescenceThicknessMap&&(m.iridescenceThicknessMap.value=f.iridescenceThicknessMap,t(f.iridescenceThicknessMap,m.iridescenceThicknessMapTransform))),f.transmission>0&&(m.transmission.value=f.transmission,m.transmissionSamplerMap.value=_.texture,m.transmissionSamplerSize.value.set(_.width,_.height),f.transmissionMap&&(m.transmissionMap.value=f.transmissionMap,t(f.transmissionMap,m.transmissionMapTransform)),m.thickness.value=f.thickness,f.thicknessMap&&(m.thicknessMap.value=f.thicknessMap,t(f.thicknessMap,m.thicknessMapTransform)),m.attenuationDistance.value=f.attenuationDistance,m.attenuationColor.value.copy(f.attenuationColor)),f.anisotropy>0&&(m.anisotropyVector.value.set(f.anisotropy*Math.cos(f.anisotropyRotation),f.anisotropy*Math.sin(f.anisotropyRotation)),f.anisotropyMap&&(m.anisotropyMap.value=f.anisotropyMap,t(f.anisotropyMap,m.anisotropyMapTransform))),m.specularIntensity.value=f.specularIntensity,m.specularColor.value.copy(f.specularColor),f.specularColorMap&&(m.specularColorMap.value=f.specularColorMap,t(f.specularColorMap,m.specularColorMapTransform)),f.specularIntensityMap&&(m.specularIntensityMap.value=f.specularIntensityMap,t(f.specularIntensityMap,m.specularIntensityMapTransform))}function g(m,f){f.matcap&&(m.matcap.value=f.matcap)}function x(m,f){let _=e.get(f).light;m.referencePosition.value.setFromMatrixPosition(_.matrixWorld),m.nearDistance.value=_.shadow.camera.near,m.farDistance.value=_.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function Xx(n,e,t,i){let s={},r={};function a(_,T){let M=T.program;i.uniformBlockBinding(_,M,s[_.id])}function o(_,T){let M=s[_.id];M===void 0&&(g(_),M=l(_),s[_.id]=M,_.addEventListener("dispose",m));let A=T.program;i.updateUBOMapping(_,A);let E=e.render.frame;r[_.id]!==E&&(c(_),r[_.id]=E)}function l(_){let T=n.createBuffer(),M=_.__size,A=_.usage;return n.bindBuffer(n.UNIFORM_BUFFER,T),n.bufferData(n.UNIFORM_BUFFER,M,A),n.bindBuffer(n.UNIFORM_BUFFER,null),T}function c(_){let T=s[_.id],M=_.uniforms,A=_.__cache;n.bindBuffer(n.UNIFORM_BUFFER,T);for(let E=0,y=M.length;E<y;E++){let S=M[E];if(Array.isArray(S))for(let U=0,I=S.length;U<I;U++)h(S[U],E,U,A);else h(S,E,0,A)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function h(_,T,M,A){if(d(_,T,M,A)===!0){let E=_.__offset,y=_.value;if(Array.isArray(y)){let S=0;for(let U=0;U<y.length;U++){let I=y[U],D=x(I,!0);u(I,_.__data,S),S+=D.storage/Float32Array.BYTES_PER_ELEMENT}}else u(y,_.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,E,_.__data)}}function u(_,T,M){typeof _=="number"||typeof _=="boolean"?T[M]=_:_.isMatrix3?(T[M]=_.elements[0],T[M+1]=_.elements[1],T[M+2]=_.elements[2],T[M+3]=0,T[M+4]=_.elements[3],T[M+5]=_.elements[4],T[M+6]=_.elements[5],T[M+7]=0,T[M+8]=_.elements[6],T[M+9]=_.elements[7],T[M+10]=_.elements[8],T[M+11]=0):ArrayBuffer.isView(_)?T.set(_.subarray(0,T.length-M),M):_.toArray(T,M)}function d(_,T,M,A){let E=_.value,y=T+"_"+M;if(Array.isArray(E)){A[y]===void 0&&(A[y]=[]);let S=A[y],U=!1;for(let I=0;I<E.length;I++)p(E[I],S,I)===!0&&(U=!0);return U}return p(E,A,y)}function p(_,T,M){if(T[M]===void 0)return typeof _=="number"||typeof _=="boolean"?T[M]=_:ArrayBuffer.isView(_)?T[M]=_.slice():T[M]=_.clone(),!0;{let A=T[M];if(typeof _=="number"||typeof _=="boolean"){if(A!==_)return T[M]=_,!0}else{if(ArrayBuffer.isView(_))return!0;if(A.equals(_)===!1)return A.copy(_),!0}}return!1}function g(_){let T=_.uniforms,M=0,A=16;for(let y=0,S=T.length;y<S;y++){let U=Array.isArray(T[y])?T[y]:[T[y]];for(let I=0,D=U.length;I<D;I++){let G=U[I],q=Array.isArray(G.value)?G.value:[G.value],L=Array.isArray(T[y])||Array.isArray(G.value),F=M;for(let H=0,ee=q.length;H<ee;H++){let X=q[H],Q=x(X,L),te=M%A,Se=te%Q.boundary,De=te+Se;M+=Se,De!==0&&A-De<Q.storage&&(M+=A-De),H===0&&(F=M),M+=Q.storage}let W=G.type==="int"?Int32Array:G.type==="uint"?Uint32Array:Float32Array;G.__data=new W((M-F)/Float32Array.BYTES_PER_ELEMENT),G.__offset=F}}let E=M%A;return E>0&&(M+=A-E),_.__size=M,_.__cache={},this}function x(_,T){let M={boundary:0,storage:0};return typeof _=="number"||typeof _=="boolean"?(M.boundary=4,M.storage=4):_.isVector2?(M.boundary=8,M.storage=8):_.isVector3||_.isColor?(M.boundary=16,M.storage=12):_.isVector4?(M.boundary=16,M.storage=16):_.isMatrix3?(M.boundary=16,M.storage=48):_.isMatrix4?(M.boundary=16,M.storage=64):_.isTexture?Re("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(_)?(M.boundary=16,M.storage=_.byteLength):Re("WebGLRenderer: Unsupported uniform value type.",_),T===!0&&(M.boundary=16,M.storage=Math.ceil(M.storage/16)*16),M}function m(_){let T=_.target;T.removeEventListener("dispose",m),n.deleteBuffer(s[T.id]),delete s[T.id],delete r[T.id]}function f(){for(let _ in s)n.deleteBuffer(s[_]);s={},r={}}return{bind:a,update:o,dispose:f}}var $x=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Rn=null;function qx(){return Rn===null&&(Rn=new ma($x,16,16,li,gn),Rn.name="DFG_LUT",Rn.minFilter=kt,Rn.magFilter=kt,Rn.wrapS=Sn,Rn.wrapT=Sn,Rn.generateMipmaps=!1,Rn.needsUpdate=!0),Rn}var To=class{constructor(e={}){let{canvas:t=nd(),context:i=null,depth:s=!0,stencil:r=!1,alpha:a=!1,antialias:o=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:d=!1,outputBufferType:p=$t}=e;this.isWebGLRenderer=!0;let g;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=i.getContextAttributes().alpha}else g=a;let x=p,m=new Set([Va,Ga,Ha]),f=new Set([$t,pn,gs,Ei,ka,za]),_=new Uint32Array(4),T=new Int32Array(4),M={textures:[],min:[],max:[],resolution:[]},A=null,E=null,y=[],S=[],U=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Cn,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let I=this,D=!1,G=null,q=null,L=null,F=null;this._outputColorSpace=Ot;let W=0,H=0,ee=null,X=-1,Q=null,te=new ot,Se=new ot,De=null,J=new Oe(0),me=0,_e=t.width,Ee=t.height,ge=1,Fe=null,ut=null,Pe=new ot(0,0,_e,Ee),je=new ot(0,0,_e,Ee),et=!1,Ge=new ni,wt=new ga,pt=!1,Gt=!1,lt=new it,_n=new z,xt=new ot,jt={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},Qt=!1;function en(){return ee===null?ge:1}let N=i;function tn(b,P){return t.getContext(b,P)}let rt,at,de,mt,Ae,Ne,w,v,B,ne,j,re,he,Y,Z,oe,C,K,$,le,se,ae,we;try{let b={alpha:!0,depth:s,stencil:r,antialias:o,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Te,!1),t.addEventListener("webglcontextrestored",Be,!1),t.addEventListener("webglcontextcreationerror",fe,!1),N===null){let P="webgl2";if(N=tn(P,b),N===null)throw tn(P)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}ze()}catch(b){throw t.removeEventListener("webglcontextlost",Te,!1),t.removeEventListener("webglcontextrestored",Be,!1),t.removeEventListener("webglcontextcreationerror",fe,!1),Ie("WebGLRenderer: "+b.message),b}function ze(){rt=new sy(N),rt.init(),se=new zx(N,rt),at=new q0(N,rt,e,se),de=new Bx(N,rt),at.reversedDepthBuffer&&d&&de.buffers.depth.setReversed(!0),q=N.createFramebuffer(),L=N.createFramebuffer(),F=N.createFramebuffer(),mt=new oy(N),Ae=new wx,Ne=new kx(N,rt,de,Ae,at,se,mt),w=new iy(I),v=new cm(N),ae=new X0(N,v),B=new ry(N,v,mt,ae),ne=new cy(N,B,v,ae,mt),K=new ly(N,at,Ne),Z=new Y0(Ae),j=new Mx(I,w,rt,at,ae,Z),re=new Wx(I,Ae),he=new Ex,Y=new Lx(rt),C=new W0(I,w,de,ne,g,l),oe=new Ox(I,ne,at),we=new Xx(N,mt,at,de),$=new $0(N,rt,mt),le=new ay(N,rt,mt),mt.programs=j.programs,I.capabilities=at,I.extensions=rt,I.properties=Ae,I.renderLists=he,I.shadowMap=oe,I.state=de,I.info=mt}x!==$t&&(U=new uy(x,t.width,t.height,o,s,r));let ie=new kc(I,N);this.xr=ie,this.getContext=function(){return N},this.getContextAttributes=function(){return N.getContextAttributes()},this.forceContextLoss=function(){let b=rt.get("WEBGL_lose_context");b&&b.loseContext()},this.forceContextRestore=function(){let b=rt.get("WEBGL_lose_context");b&&b.restoreContext()},this.getPixelRatio=function(){return ge},this.setPixelRatio=function(b){b!==void 0&&(ge=b,this.setSize(_e,Ee,!1))},this.getSize=function(b){return b.set(_e,Ee)},this.setSize=function(b,P,V=!0){if(ie.isPresenting){Re("WebGLRenderer: Can't change size while VR device is presenting.");return}_e=b,Ee=P,t.width=Math.floor(b*ge),t.height=Math.floor(P*ge),V===!0&&(t.style.width=b+"px",t.style.height=P+"px"),U!==null&&U.setSize(t.width,t.height),this.setViewport(0,0,b,P)},this.getDrawingBufferSize=function(b){return b.set(_e*ge,Ee*ge).floor()},this.setDrawingBufferSize=function(b,P,V){_e=b,Ee=P,ge=V,t.width=Math.floor(b*V),t.height=Math.floor(P*V),this.setViewport(0,0,b,P)},this.setEffects=function(b){if(x===$t){Ie("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(b){for(let P=0;P<b.length;P++)if(b[P].isOutputPass===!0){Re("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}U.setEffects(b||[])},this.getCurrentViewport=function(b){return b.copy(te)},this.getViewport=function(b){return b.copy(Pe)},this.setViewport=function(b,P,V,O){b.isVector4?Pe.set(b.x,b.y,b.z,b.w):Pe.set(b,P,V,O),de.viewport(te.copy(Pe).multiplyScalar(en()).round())},this.getScissor=function(b){return b.copy(je)},this.setScissor=function(b,P,V,O){b.isVector4?je.set(b.x,b.y,b.z,b.w):je.set(b,P,V,O),de.scissor(Se.copy(je).multiplyScalar(en()).round())},this.getScissorTest=function(){return et},this.setScissorTest=function(b){de.setScissorTest(et=b)},this.setOpaqueSort=function(b){Fe=b},this.setTransparentSort=function(b){ut=b},this.getClearColor=function(b){return b.copy(C.getClearColor())},this.setClearColor=function(){C.setClearColor(...arguments)},this.getClearAlpha=function(){return C.getClearAlpha()},this.setClearAlpha=function(){C.setClearAlpha(...arguments)},this.clear=function(b=!0,P=!0,V=!0){let O=0;if(b){let k=!1;if(ee!==null){let ue=ee.texture.format;k=m.has(ue)}if(k){let ue=ee.texture.type,xe=f.has(ue),ce=C.getClearColor(),ye=C.getClearAlpha(),Me=ce.r,Ue=ce.g,Ve=ce.b;xe?(_[0]=Me,_[1]=Ue,_[2]=Ve,_[3]=ye,N.clearBufferuiv(N.COLOR,0,_)):(T[0]=Me,T[1]=Ue,T[2]=Ve,T[3]=ye,N.clearBufferiv(N.COLOR,0,T))}else O|=N.COLOR_BUFFER_BIT}P&&(O|=N.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),V&&(O|=N.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),O!==0&&N.clear(O)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(b){b.setRenderer(this),G=b},this.dispose=function(){t.removeEventListener("webglcontextlost",Te,!1),t.removeEventListener("webglcontextrestored",Be,!1),t.removeEventListener("webglcontextcreationerror",fe,!1),C.dispose(),he.dispose(),Y.dispose(),Ne.dispose(),Ae.dispose(),w.dispose(),ne.dispose(),B.dispose(),ae.dispose(),we.dispose(),j.dispose(),ie.dispose(),ie.removeEventListener("sessionstart",hh),ie.removeEventListener("sessionend",uh),di.stop()};function Te(b){b.preventDefault(),wc("WebGLRenderer: Context Lost."),D=!0}function Be(){wc("WebGLRenderer: Context Restored."),D=!1;let b=mt.autoReset,P=oe.enabled,V=oe.autoUpdate,O=oe.needsUpdate,k=oe.type;ze(),mt.autoReset=b,oe.enabled=P,oe.autoUpdate=V,oe.needsUpdate=O,oe.type=k}function fe(b){Ie("WebGLRenderer: A WebGL context could not be created. Reason: ",b.statusMessage)}function Qe(b){let P=b.target;P.removeEventListener("dispose",Qe),_t(P)}function _t(b){qn(b),Ae.remove(b)}function qn(b){let P=Ae.get(b).programs;P!==void 0&&(P.forEach(function(V){j.releaseProgram(V)}),b.isShaderMaterial&&j.releaseShaderCache(b))}this.renderBufferDirect=function(b,P,V,O,k,ue){P===null&&(P=jt);let xe=k.isMesh&&k.matrixWorld.determinantAffine()<0,ce=Bf(b,P,V,O,k);de.setMaterial(O,xe);let ye=V.index,Me=1;if(O.wireframe===!0){if(ye=B.getWireframeAttribute(V),ye===void 0)return;Me=2}let Ue=V.drawRange,Ve=V.attributes.position,ve=Ue.start*Me,We=(Ue.start+Ue.count)*Me;ue!==null&&(ve=Math.max(ve,ue.start*Me),We=Math.min(We,(ue.start+ue.count)*Me)),ye!==null?(ve=Math.max(ve,0),We=Math.min(We,ye.count)):Ve!=null&&(ve=Math.max(ve,0),We=Math.min(We,Ve.count));let dt=We-ve;if(dt<0||dt===1/0)return;ae.setup(k,O,ce,V,ye);let nt,tt=$;if(ye!==null&&(nt=v.get(ye),tt=le,tt.setIndex(nt)),k.isMesh)O.wireframe===!0?(de.setLineWidth(O.wireframeLinewidth*en()),tt.setMode(N.LINES)):tt.setMode(N.TRIANGLES);else if(k.isLine){let Rt=O.linewidth;Rt===void 0&&(Rt=1),de.setLineWidth(Rt*en()),k.isLineSegments?tt.setMode(N.LINES):k.isLineLoop?tt.setMode(N.LINE_LOOP):tt.setMode(N.LINE_STRIP)}else k.isPoints?tt.setMode(N.POINTS):k.isSprite&&tt.setMode(N.TRIANGLES);if(k.isBatchedMesh)if(rt.get("WEBGL_multi_draw"))tt.renderMultiDraw(k._multiDrawStarts,k._multiDrawCounts,k._multiDrawCount);else{let Rt=k._multiDrawStarts,be=k._multiDrawCounts,Dt=k._multiDrawCount,Je=ye?v.get(ye).bytesPerElement:1,fi=Ae.get(O).currentProgram.getUniforms();for(let Pt=0;Pt<Dt;Pt++)fi.setValue(N,"_gl_DrawID",Pt),tt.render(Rt[Pt]/Je,be[Pt])}else if(k.isInstancedMesh)tt.renderInstances(ve,dt,k.count);else if(V.isInstancedBufferGeometry){let Rt=V._maxInstanceCount!==void 0?V._maxInstanceCount:1/0,be=Math.min(V.instanceCount,Rt);tt.renderInstances(ve,dt,be)}else tt.render(ve,dt)};function ch(b,P,V,O){G!==null&&b.isNodeMaterial&&G.setObject(O,b),pt===!0&&Z.setState(b,V,!1),b.transparent===!0&&b.side===an&&b.forceSinglePass===!1?(b.side=zt,b.needsUpdate=!0,Ms(b,P,O),b.side=oi,b.needsUpdate=!0,Ms(b,P,O),b.side=an):Ms(b,P,O)}this.compile=function(b,P,V=null){V===null&&(V=b),G!==null&&G.renderStart(b,P,V),E=Y.get(V),E.init(P),S.push(E),V.traverseVisible(function(k){k.isLight&&k.layers.test(P.layers)&&(E.pushLight(k),k.castShadow&&E.pushShadow(k))}),b!==V&&b.traverseVisible(function(k){k.isLight&&k.layers.test(P.layers)&&(E.pushLight(k),k.castShadow&&E.pushShadow(k))}),E.setupLights(),G!==null&&G.updateLights(E.state.lightsArray),Gt=this.localClippingEnabled,pt=Z.init(this.clippingPlanes,Gt),pt===!0&&Z.setGlobalState(this.clippingPlanes,P),G!==null&&oe.render(E.state.shadowsArray,V,P);let O=new Set;return b.traverse(function(k){if(!(k.isMesh||k.isPoints||k.isLine||k.isSprite))return;let ue=k.material;if(ue)if(Array.isArray(ue))for(let xe=0;xe<ue.length;xe++){let ce=ue[xe];ch(ce,V,P,k),O.add(ce)}else ch(ue,V,P,k),O.add(ue)}),E=S.pop(),G!==null&&G.renderEnd(),O},this.compileAsync=function(b,P,V=null){let O=this.compile(b,P,V);return new Promise(k=>{function ue(){if(O.forEach(function(xe){let ye=Ae.get(xe).currentProgram;(ye===void 0||ye.isReady())&&O.delete(xe)}),O.size===0){k(b);return}setTimeout(ue,10)}rt.get("KHR_parallel_shader_compile")!==null?ue():setTimeout(ue,10)})};let al=null;function Ff(b){al&&al(b)}function hh(){di.stop()}function uh(){di.start()}let di=new Ld;di.setAnimationLoop(Ff),typeof self<"u"&&di.setContext(self),this.setAnimationLoop=function(b){al=b,ie.setAnimationLoop(b),b===null?di.stop():di.start()},ie.addEventListener("sessionstart",hh),ie.addEventListener("sessionend",uh),this.render=function(b,P){if(P!==void 0&&P.isCamera!==!0){Ie("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(D===!0)return;G!==null&&G.renderStart(b,P);let V=ie.enabled===!0&&ie.isPresenting===!0,O=U!==null&&(ee===null||V)&&U.begin(I,ee);if(b.matrixWorldAutoUpdate===!0&&b.updateMatrixWorld(),P.parent===null&&P.matrixWorldAutoUpdate===!0&&P.updateMatrixWorld(),ie.enabled===!0&&ie.isPresenting===!0&&(U===null||U.isCompositing()===!1)&&(ie.cameraAutoUpdate===!0&&ie.updateCamera(P),P=ie.getCamera()),b.isScene===!0&&b.onBeforeRender(I,b,P,ee),E=Y.get(b,S.length),E.init(P),E.state.textureUnits=Ne.getTextureUnits(),S.push(E),lt.multiplyMatrices(P.projectionMatrix,P.matrixWorldInverse),P.isArrayCamera?wt.setFromArrayCamera(P):Ge.setFromProjectionMatrix(lt,rn,P.reversedDepth),Gt=this.localClippingEnabled,pt=Z.init(this.clippingPlanes,Gt),A=he.get(b,y.length),A.init(),y.push(A),this.info.render.frame++,ie.enabled===!0&&ie.isPresenting===!0){let xe=I.xr.getDepthSensingMesh();xe!==null&&ol(xe,P,-1/0,I.sortObjects)}ol(b,P,0,I.sortObjects),A.finish(),G!==null&&G.updateLights(E.state.lightsArray),I.sortObjects===!0&&A.sort(Fe,ut),Qt=ie.enabled===!1||ie.isPresenting===!1||ie.hasDepthSensing()===!1,Qt&&C.addToRenderList(A,b),this.info.autoReset===!0&&this.info.reset(),pt===!0&&Z.beginShadows();let k=E.state.shadowsArray;if(oe.render(k,b,P),pt===!0&&Z.endShadows(),(O&&U.hasRenderPass())===!1){let xe=A.opaque,ce=A.transmissive;if(E.setupLights(),P.isArrayCamera){let ye=P.cameras;if(ce.length>0)for(let Me=0,Ue=ye.length;Me<Ue;Me++){let Ve=ye[Me];fh(xe,ce,b,Ve)}Qt&&C.render(b);for(let Me=0,Ue=ye.length;Me<Ue;Me++){let Ve=ye[Me];dh(A,b,Ve,Ve.viewport)}}else ce.length>0&&fh(xe,ce,b,P),Qt&&C.render(b),dh(A,b,P)}ee!==null&&H===0&&(Ne.updateMultisampleRenderTarget(ee),Ne.updateRenderTargetMipmap(ee)),O&&U.end(I),b.isScene===!0&&b.onAfterRender(I,b,P),ae.resetDefaultState(),X=-1,Q=null,S.pop(),S.length>0?(E=S[S.length-1],Ne.setTextureUnits(E.state.textureUnits),pt===!0&&Z.setGlobalState(I.clippingPlanes,E.state.camera)):E=null,y.pop(),y.length>0?A=y[y.length-1]:A=null,G!==null&&G.renderEnd()};function ol(b,P,V,O){if(b.visible===!1)return;if(b.layers.test(P.layers)){if(b.isGroup)V=b.renderOrder;else if(b.isLOD)b.autoUpdate===!0&&b.update(P);else if(b.isLight)E.pushLight(b),b.castShadow&&E.pushShadow(b);else if(b.isSprite){let xe=P.isArrayCamera?wt:Ge;if(!b.frustumCulled||b.intersectsFrustum(xe)){O&&xt.setFromMatrixPosition(b.matrixWorld).applyMatrix4(lt);let ce=ne.update(b),ye=b.material;ye.visible&&A.push(b,ce,ye,V,xt.z,null,P)}}else if(b.isMesh||b.isLine||b.isPoints){let xe=P.isArrayCamera?wt:Ge;if(!b.frustumCulled||b.intersectsFrustum(xe)){let ce=ne.update(b),ye=b.material;if(O&&(b.boundingSphere!==void 0?(b.boundingSphere===null&&b.computeBoundingSphere(),xt.copy(b.boundingSphere.center)):(ce.boundingSphere===null&&ce.computeBoundingSphere(),xt.copy(ce.boundingSphere.center)),xt.applyMatrix4(b.matrixWorld).applyMatrix4(lt)),Array.isArray(ye)){let Me=ce.groups;for(let Ue=0,Ve=Me.length;Ue<Ve;Ue++){let ve=Me[Ue],We=ye[ve.materialIndex];We&&We.visible&&A.push(b,ce,We,V,xt.z,ve,P)}}else ye.visible&&A.push(b,ce,ye,V,xt.z,null,P)}}}let ue=b.children;for(let xe=0,ce=ue.length;xe<ce;xe++)ol(ue[xe],P,V,O)}function dh(b,P,V,O){let{opaque:k,transmissive:ue,transparent:xe}=b;E.setupLightsView(V),pt===!0&&Z.setGlobalState(I.clippingPlanes,V),O&&de.viewport(te.copy(O)),k.length>0&&xr(k,P,V),ue.length>0&&xr(ue,P,V),xe.length>0&&xr(xe,P,V),de.buffers.depth.setTest(!0),de.buffers.depth.setMask(!0),de.buffers.color.setMask(!0),de.setPolygonOffset(!1)}function fh(b,P,V,O){if((V.isScene===!0?V.overrideMaterial:null)!==null)return;if(E.state.transmissionRenderTarget[O.id]===void 0){let ve=rt.has("EXT_color_buffer_half_float")||rt.has("EXT_color_buffer_float");E.state.transmissionRenderTarget[O.id]=new Jt(1,1,{generateMipmaps:!0,type:ve?gn:$t,minFilter:Wn,samples:Math.max(4,at.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Xe.workingColorSpace})}let ue=E.state.transmissionRenderTarget[O.id],xe=O.viewport||te;ue.setSize(xe.z*I.transmissionResolutionScale,xe.w*I.transmissionResolutionScale);let ce=I.getRenderTarget(),ye=I.getActiveCubeFace(),Me=I.getActiveMipmapLevel();I.setRenderTarget(ue),I.getClearColor(J),me=I.getClearAlpha(),me<1&&I.setClearColor(16777215,.5),I.clear(),Qt&&C.render(V);let Ue=I.toneMapping;I.toneMapping=Cn;let Ve=O.viewport;if(O.viewport!==void 0&&(O.viewport=void 0),E.setupLightsView(O),pt===!0&&Z.setGlobalState(I.clippingPlanes,O),xr(b,V,O),Ne.updateMultisampleRenderTarget(ue),Ne.updateRenderTargetMipmap(ue),rt.has("WEBGL_multisampled_render_to_texture")===!1){let ve=!1;for(let We=0,dt=P.length;We<dt;We++){let nt=P[We],{object:tt,geometry:Rt,material:be,group:Dt}=nt;if(be.side===an&&tt.layers.test(O.layers)){let Je=be.side;be.side=zt,be.needsUpdate=!0,ph(tt,V,O,Rt,be,Dt),be.side=Je,be.needsUpdate=!0,ve=!0}}ve===!0&&(Ne.updateMultisampleRenderTarget(ue),Ne.updateRenderTargetMipmap(ue))}I.setRenderTarget(ce,ye,Me),I.setClearColor(J,me),Ve!==void 0&&(O.viewport=Ve),I.toneMapping=Ue}function xr(b,P,V){let O=P.isScene===!0?P.overrideMaterial:null;for(let k=0,ue=b.length;k<ue;k++){let xe=b[k],{object:ce,geometry:ye,group:Me}=xe,Ue=xe.material;Ue.allowOverride===!0&&O!==null&&(Ue=O),ce.layers.test(V.layers)&&ph(ce,P,V,ye,Ue,Me)}}function ph(b,P,V,O,k,ue){G!==null&&k.isNodeMaterial&&G.setObject(b,k),b.onBeforeRender(I,P,V,O,k,ue),b.modelViewMatrix.multiplyMatrices(V.matrixWorldInverse,b.matrixWorld),b.normalMatrix.getNormalMatrix(b.modelViewMatrix),k.onBeforeRender(I,P,V,O,b,ue),k.transparent===!0&&k.side===an&&k.forceSinglePass===!1?(k.side=zt,k.needsUpdate=!0,I.renderBufferDirect(V,P,O,k,b,ue),k.side=oi,k.needsUpdate=!0,I.renderBufferDirect(V,P,O,k,b,ue),k.side=an):I.renderBufferDirect(V,P,O,k,b,ue),b.onAfterRender(I,P,V,O,k,ue)}function mh(b){let P=0;for(let V of b)V.texture!==null&&P++;return P}function Ms(b,P,V){P.isScene!==!0&&(P=jt);let O=Ae.get(b),k=E.state.lights,ue=E.state.shadowsArray,xe=k.state.version,ce=j.getParameters(b,k.state,ue,P,V,E.state.lightProbeGridArray),ye=j.getProgramCacheKey(ce),Me=O.programs;O.environment=b.isMeshStandardMaterial||b.isMeshLambertMaterial||b.isMeshPhongMaterial?P.environment:null,O.fog=P.fog;let Ue=b.isMeshStandardMaterial||b.isMeshLambertMaterial&&!b.envMap||b.isMeshPhongMaterial&&!b.envMap;O.envMap=w.get(b.envMap||O.environment,Ue),O.envMapRotation=O.environment!==null&&b.envMap===null?P.environmentRotation:b.envMapRotation,Me===void 0&&(b.addEventListener("dispose",Qe),Me=new Map,O.programs=Me,O.programVariants=new Map);let Ve=Me.get(ye);if(Ve!==void 0){if(O.currentProgram===Ve&&O.lightsStateVersion===xe)return yh(b,ce),Ve}else ce.uniforms=j.getUniforms(b),G!==null&&b.isNodeMaterial&&G.build(b,V,ce),b.onBeforeCompile(ce,I),Ve=j.acquireProgram(ce,ye),Me.set(ye,Ve),O.uniforms=ce.uniforms;let ve=O.uniforms;return(!b.isShaderMaterial&&!b.isRawShaderMaterial||b.clipping===!0)&&(ve.clippingPlanes=Z.uniform),yh(b,ce),O.needsLights=zf(b),O.lightsStateVersion=xe,O.needsLights&&(ve.ambientLightColor.value=k.state.ambient,ve.lightProbe.value=k.state.probe,ve.sunLights.value=k.state.sun,ve.sunLightShadows.value=k.state.sunShadow,ve.directionalLights.value=k.state.directional,ve.directionalLightShadows.value=k.state.directionalShadow,ve.spotLights.value=k.state.spot,ve.spotLightShadows.value=k.state.spotShadow,ve.rectAreaLights.value=k.state.rectArea,ve.ltc_1.value=k.state.rectAreaLTC1,ve.ltc_2.value=k.state.rectAreaLTC2,ve.pointLights.value=k.state.point,ve.pointLightShadows.value=k.state.pointShadow,ve.hemisphereLights.value=k.state.hemi,ve.sunShadowMatrix.value=k.state.sunShadowMatrix,ve.sunShadowCascade.value=k.state.sunShadowCascade,ve.directionalShadowMatrix.value=k.state.directionalShadowMatrix,ve.spotLightMatrix.value=k.state.spotLightMatrix,ve.spotLightMap.value=k.state.spotLightMap,ve.pointShadowMatrix.value=k.state.pointShadowMatrix),O.numLightProbeGrids=mh(E.state.lightProbeGridArray),O.currentProgram=Ve,O.uniformsList=null,Ve}function Of(b,P,V,O,k){let ue=Ae.get(b),xe=ue.currentProgram.id+","+O+","+k,ce=ue.programVariants.get(xe);return ce===void 0?(ce=Ms(b,P,V),ue.programVariants.set(xe,ce)):(ue.currentProgram=ce,ue.uniformsList=null,ue.outputColorSpace=O,ue.toneMapping=k),ce}function gh(b){if(b.uniformsList===null){let P=b.currentProgram.getUniforms();b.uniformsList=ys.seqWithValue(P.seq,b.uniforms)}return b.uniformsList}function yh(b,P){let V=Ae.get(b);V.outputColorSpace=P.outputColorSpace,V.batching=P.batching,V.batchingColor=P.batchingColor,V.instancing=P.instancing,V.instancingColor=P.instancingColor,V.instancingMorph=P.instancingMorph,V.skinning=P.skinning,V.morphTargets=P.morphTargets,V.morphNormals=P.morphNormals,V.morphColors=P.morphColors,V.morphTargetsCount=P.morphTargetsCount,V.numClippingPlanes=P.numClippingPlanes,V.numIntersection=P.numClipIntersection,V.vertexAlphas=P.vertexAlphas,V.vertexTangents=P.vertexTangents,V.toneMapping=P.toneMapping}function Bf(b,P,V,O,k){P.isScene!==!0&&(P=jt),Ne.resetTextureUnits();let ue=P.fog,xe=O.isMeshStandardMaterial||O.isMeshLambertMaterial||O.isMeshPhongMaterial?P.environment:null,ce=ee===null?I.outputColorSpace:ee.isXRRenderTarget===!0?ee.texture.colorSpace:Xe.workingColorSpace,ye=O.isMeshStandardMaterial||O.isMeshLambertMaterial&&!O.envMap||O.isMeshPhongMaterial&&!O.envMap,Me=w.get(O.envMap||xe,ye),Ue=O.vertexColors===!0&&!!V.attributes.color&&V.attributes.color.itemSize===4,Ve=!!V.attributes.tangent&&(!!O.normalMap||O.anisotropy>0),ve=!!V.morphAttributes.position,We=!!V.morphAttributes.normal,dt=!!V.morphAttributes.color,nt=Cn;O.toneMapped&&(ee===null||ee.isXRRenderTarget===!0)&&(nt=I.toneMapping);let tt=V.morphAttributes.position||V.morphAttributes.normal||V.morphAttributes.color,Rt=tt!==void 0?tt.length:0,be=Ae.get(O),Dt=E.state.lights;if(pt===!0&&(Gt===!0||b!==Q)){let ct=b===Q&&O.id===X;Z.setState(O,b,ct)}let Je=!1,fi=!1;O.version===be.__version?be.needsLights&&be.lightsStateVersion!==Dt.state.version||k.isBatchedMesh&&be.batching===!1||!k.isBatchedMesh&&be.batching===!0||k.isBatchedMesh&&be.batchingColor===!0&&k._colorsTexture===null||k.isBatchedMesh&&be.batchingColor===!1&&k._colorsTexture!==null||k.isInstancedMesh&&be.instancing===!1||!k.isInstancedMesh&&be.instancing===!0||k.isSkinnedMesh&&be.skinning===!1||!k.isSkinnedMesh&&be.skinning===!0||k.isInstancedMesh&&be.instancingColor===!0&&k.instanceColor===null||k.isInstancedMesh&&be.instancingColor===!1&&k.instanceColor!==null||k.isInstancedMesh&&be.instancingMorph===!0&&k.morphTexture===null||k.isInstancedMesh&&be.instancingMorph===!1&&k.morphTexture!==null||be.envMap!==Me||O.fog===!0&&be.fog!==ue||be.numClippingPlanes!==void 0&&(be.numClippingPlanes!==Z.numPlanes||be.numIntersection!==Z.numIntersection)||be.vertexAlphas!==Ue||be.vertexTangents!==Ve||be.morphTargets!==ve||be.morphNormals!==We||be.morphColors!==dt||be.morphTargetsCount!==Rt||be.numLightProbeGrids!==mh(E.state.lightProbeGridArray)?Je=!0:(be.outputColorSpace!==ce||be.toneMapping!==nt)&&(fi=!0):(Je=!0,be.__version=O.version);let Pt=be.currentProgram;(Je===!0||fi===!0)&&(Pt=fi===!0?Of(O,P,k,ce,nt):Ms(O,P,k),G&&O.isNodeMaterial&&G.onUpdateProgram(O,Pt,be));let _r=!1,Yn=!1,pi=!1,Ze=Pt.getUniforms(),Tt=be.uniforms;if(de.useProgram(Pt.program)&&(_r=!0,Yn=!0,pi=!0),O.id!==X&&(X=O.id,Yn=!0),_r||Q!==b){de.buffers.depth.getReversed()&&b.reversedDepth!==!0&&(b._reversedDepth=!0,b.updateProjectionMatrix()),Ze.setValue(N,"projectionMatrix",b.projectionMatrix),Ze.setValue(N,"viewMatrix",b.matrixWorldInverse);let vt=Ze.map.cameraPosition;vt!==void 0&&vt.setValue(N,_n.setFromMatrixPosition(b.matrixWorld)),at.logarithmicDepthBuffer&&Ze.setValue(N,"logDepthBufFC",2/(Math.log(b.far+1)/Math.LN2)),(O.isMeshPhongMaterial||O.isMeshToonMaterial||O.isMeshLambertMaterial||O.isMeshBasicMaterial||O.isMeshStandardMaterial||O.isShaderMaterial)&&Ze.setValue(N,"isOrthographic",b.isOrthographicCamera===!0),Q!==b&&(Q=b,Yn=!0,pi=!0)}if(be.needsLights&&(Dt.state.sunShadowMap.length>0&&Ze.setValue(N,"sunShadowMap",Dt.state.sunShadowMap,Ne),Dt.state.directionalShadowMap.length>0&&Ze.setValue(N,"directionalShadowMap",Dt.state.directionalShadowMap,Ne),Dt.state.spotShadowMap.length>0&&Ze.setValue(N,"spotShadowMap",Dt.state.spotShadowMap,Ne),Dt.state.pointShadowMap.length>0&&Ze.setValue(N,"pointShadowMap",Dt.state.pointShadowMap,Ne)),k.isSkinnedMesh){Ze.setOptional(N,k,"bindMatrix"),Ze.setOptional(N,k,"bindMatrixInverse");let ct=k.skeleton;ct&&(ct.boneTexture===null&&ct.computeBoneTexture(),Ze.setValue(N,"boneTexture",ct.boneTexture,Ne))}k.isBatchedMesh&&(Ze.setOptional(N,k,"batchingTexture"),Ze.setValue(N,"batchingTexture",k._matricesTexture,Ne),Ze.setOptional(N,k,"batchingIdTexture"),Ze.setValue(N,"batchingIdTexture",k._indirectTexture,Ne),Ze.setOptional(N,k,"batchingColorTexture"),k._colorsTexture!==null&&Ze.setValue(N,"batchingColorTexture",k._colorsTexture,Ne));let on=V.morphAttributes;if((on.position!==void 0||on.normal!==void 0||on.color!==void 0)&&K.update(k,V,Pt),(Yn||be.receiveShadow!==k.receiveShadow)&&(be.receiveShadow=k.receiveShadow,Ze.setValue(N,"receiveShadow",k.receiveShadow)),(O.isMeshStandardMaterial||O.isMeshLambertMaterial||O.isMeshPhongMaterial)&&O.envMap===null&&P.environment!==null&&(Tt.envMapIntensity.value=P.environmentIntensity),Tt.dfgLUT!==void 0&&(Tt.dfgLUT.value=qx()),Yn){if(Ze.setValue(N,"toneMappingExposure",I.toneMappingExposure),be.needsLights&&kf(Tt,pi),ue&&O.fog===!0&&re.refreshFogUniforms(Tt,ue),re.refreshMaterialUniforms(Tt,O,ge,Ee,E.state.transmissionRenderTarget[b.id]),be.needsLights&&be.numLightProbeGrids>0){let ct=M,vt=0;for(let Nn of E.state.lightProbeGridArray)Nn.texture!==null&&(ct.textures[vt]=Nn.texture,ct.min[vt]=Nn.boundingBox.min,ct.max[vt]=Nn.boundingBox.max,ct.resolution[vt]=Nn.resolution,vt++);for(let Nn in ct)ct[Nn].length=vt;Tt.probesSH.value=ct.textures,Tt.probesMin.value=ct.min,Tt.probesMax.value=ct.max,Tt.probesResolution.value=ct.resolution}ys.upload(N,gh(be),Tt,Ne)}if(O.isShaderMaterial&&O.uniformsNeedUpdate===!0&&(ys.upload(N,gh(be),Tt,Ne),O.uniformsNeedUpdate=!1),O.isSpriteMaterial&&Ze.setValue(N,"center",k.center),Ze.setValue(N,"modelViewMatrix",k.modelViewMatrix),Ze.setValue(N,"normalMatrix",k.normalMatrix),Ze.setValue(N,"modelMatrix",k.matrixWorld),O.uniformsGroups!==void 0){let ct=O.uniformsGroups;for(let vt=0,Nn=ct.length;vt<Nn;vt++){let _h=ct[vt];we.update(_h,Pt),we.bind(_h,Pt)}}return Pt}function kf(b,P){b.ambientLightColor.needsUpdate=P,b.lightProbe.needsUpdate=P,b.sunLights.needsUpdate=P,b.sunLightShadows.needsUpdate=P,b.directionalLights.needsUpdate=P,b.directionalLightShadows.needsUpdate=P,b.pointLights.needsUpdate=P,b.pointLightShadows.needsUpdate=P,b.spotLights.needsUpdate=P,b.spotLightShadows.needsUpdate=P,b.rectAreaLights.needsUpdate=P,b.hemisphereLights.needsUpdate=P}function zf(b){return b.isMeshLambertMaterial||b.isMeshToonMaterial||b.isMeshPhongMaterial||b.isMeshStandardMaterial||b.isShadowMaterial||b.isShaderMaterial&&b.lights===!0}this.getActiveCubeFace=function(){return W},this.getActiveMipmapLevel=function(){return H},this.getRenderTarget=function(){return ee},this.setRenderTargetTextures=function(b,P,V){let O=Ae.get(b);O.__autoAllocateDepthBuffer=b.resolveDepthBuffer===!1,O.__autoAllocateDepthBuffer===!1&&(O.__useRenderToTexture=!1),Ae.get(b.texture).__webglTexture=P,Ae.get(b.depthTexture).__webglTexture=O.__autoAllocateDepthBuffer?void 0:V,O.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(b,P){let V=Ae.get(b);V.__webglFramebuffer=P,V.__useDefaultFramebuffer=P===void 0},this.setRenderTarget=function(b,P=0,V=0){ee=b,W=P,H=V;let O=null,k=!1,ue=!1;if(b){let ce=Ae.get(b);if(ce.__useDefaultFramebuffer!==void 0){de.bindFramebuffer(N.FRAMEBUFFER,ce.__webglFramebuffer),te.copy(b.viewport),Se.copy(b.scissor),De=b.scissorTest,de.viewport(te),de.scissor(Se),de.setScissorTest(De),X=-1;return}else if(ce.__webglFramebuffer===void 0)Ne.setupRenderTarget(b);else if(ce.__hasExternalTextures)Ne.rebindTextures(b,Ae.get(b.texture).__webglTexture,Ae.get(b.depthTexture).__webglTexture);else if(b.depthBuffer){let Ue=b.depthTexture;if(ce.__boundDepthTexture!==Ue){if(Ue!==null&&Ae.has(Ue)&&(b.width!==Ue.image.width||b.height!==Ue.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ne.setupDepthRenderbuffer(b)}}let ye=b.texture;(ye.isData3DTexture||ye.isDataArrayTexture||ye.isCompressedArrayTexture)&&(ue=!0);let Me=Ae.get(b).__webglFramebuffer;b.isWebGLCubeRenderTarget?(Array.isArray(Me[P])?O=Me[P][V]:O=Me[P],k=!0):b.samples>0&&Ne.useMultisampledRTT(b)===!1?O=Ae.get(b).__webglMultisampledFramebuffer:Array.isArray(Me)?O=Me[V]:O=Me,te.copy(b.viewport),Se.copy(b.scissor),De=b.scissorTest}else te.copy(Pe).multiplyScalar(ge).floor(),Se.copy(je).multiplyScalar(ge).floor(),De=et;if(V!==0&&(O=q),de.bindFramebuffer(N.FRAMEBUFFER,O)&&de.drawBuffers(b,O),de.viewport(te),de.scissor(Se),de.setScissorTest(De),k){let ce=Ae.get(b.texture);N.framebufferTexture2D(N.FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_CUBE_MAP_POSITIVE_X+P,ce.__webglTexture,V)}else if(ue){let ce=P;for(let ye=0;ye<b.textures.length;ye++){let Me=Ae.get(b.textures[ye]);N.framebufferTextureLayer(N.FRAMEBUFFER,N.COLOR_ATTACHMENT0+ye,Me.__webglTexture,V,ce)}}else if(b!==null&&V!==0){let ce=Ae.get(b.texture);N.framebufferTexture2D(N.FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_2D,ce.__webglTexture,V)}X=-1};function xh(b){let P=Ae.get(b);return(P.__readFormat!==b.format||P.__readType!==b.type)&&(P.__readFormat=b.format,P.__readType=b.type,P.__formatReadable=at.textureFormatReadable(b.format),P.__typeReadable=at.textureTypeReadable(b.type)),P}this.readRenderTargetPixels=function(b,P,V,O,k,ue,xe,ce=0){if(!(b&&b.isWebGLRenderTarget)){Ie("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let ye=Ae.get(b).__webglFramebuffer;if(b.isWebGLCubeRenderTarget&&xe!==void 0&&(ye=ye[xe],Array.isArray(ye)&&(ye=ye[0])),ye){de.bindFramebuffer(N.FRAMEBUFFER,ye);try{let Me=b.textures[ce],Ue=Me.format,Ve=Me.type;b.textures.length>1&&N.readBuffer(N.COLOR_ATTACHMENT0+ce);let ve=xh(Me);if(ve.__formatReadable===!1){Ie("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(ve.__typeReadable===!1){Ie("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}P>=0&&P<=b.width-O&&V>=0&&V<=b.height-k&&N.readPixels(P,V,O,k,se.convert(Ue),se.convert(Ve),ue)}finally{let Me=ee!==null?Ae.get(ee).__webglFramebuffer:null;de.bindFramebuffer(N.FRAMEBUFFER,Me)}}},this.readRenderTargetPixelsAsync=async function(b,P,V,O,k,ue,xe,ce=0){if(!(b&&b.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let ye=Ae.get(b).__webglFramebuffer;if(b.isWebGLCubeRenderTarget&&xe!==void 0&&(ye=ye[xe],Array.isArray(ye)&&(ye=ye[0])),ye)if(P>=0&&P<=b.width-O&&V>=0&&V<=b.height-k){de.bindFramebuffer(N.FRAMEBUFFER,ye);let Me=b.textures[ce],Ue=Me.format,Ve=Me.type;b.textures.length>1&&N.readBuffer(N.COLOR_ATTACHMENT0+ce);let ve=xh(Me);if(ve.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(ve.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let We=N.createBuffer();N.bindBuffer(N.PIXEL_PACK_BUFFER,We),N.bufferData(N.PIXEL_PACK_BUFFER,ue.byteLength,N.STREAM_READ),N.readPixels(P,V,O,k,se.convert(Ue),se.convert(Ve),0),N.bindBuffer(N.PIXEL_PACK_BUFFER,null);let dt=ee!==null?Ae.get(ee).__webglFramebuffer:null;de.bindFramebuffer(N.FRAMEBUFFER,dt);let nt=N.fenceSync(N.SYNC_GPU_COMMANDS_COMPLETE,0);return N.flush(),await sd(N,nt,4),N.bindBuffer(N.PIXEL_PACK_BUFFER,We),N.getBufferSubData(N.PIXEL_PACK_BUFFER,0,ue),N.bindBuffer(N.PIXEL_PACK_BUFFER,null),N.deleteBuffer(We),N.deleteSync(nt),ue}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(b,P=null,V=0){let O=Math.pow(2,-V),k=Math.floor(b.image.width*O),ue=Math.floor(b.image.height*O),xe=P!==null?P.x:0,ce=P!==null?P.y:0;Ne.setTexture2D(b,0),N.copyTexSubImage2D(N.TEXTURE_2D,V,0,0,xe,ce,k,ue),de.unbindTexture()},this.copyTextureToTexture=function(b,P,V=null,O=null,k=0,ue=0){let xe,ce,ye,Me,Ue,Ve,ve,We,dt,nt=b.isCompressedTexture?b.mipmaps[ue]:b.image;if(V!==null)xe=V.max.x-V.min.x,ce=V.max.y-V.min.y,ye=V.isBox3?V.max.z-V.min.z:1,Me=V.min.x,Ue=V.min.y,Ve=V.isBox3?V.min.z:0;else{let Ze=Math.pow(2,-k);xe=Math.floor(nt.width*Ze),ce=Math.floor(nt.height*Ze),b.isDataArrayTexture?ye=nt.depth:b.isData3DTexture?ye=Math.floor(nt.depth*Ze):ye=1,Me=0,Ue=0,Ve=0}O!==null?(ve=O.x,We=O.y,dt=O.z):(ve=0,We=0,dt=0);let tt=se.convert(P.format),Rt=se.convert(P.type),be;P.isData3DTexture?(Ne.setTexture3D(P,0),be=N.TEXTURE_3D):P.isDataArrayTexture||P.isCompressedArrayTexture?(Ne.setTexture2DArray(P,0),be=N.TEXTURE_2D_ARRAY):(Ne.setTexture2D(P,0),be=N.TEXTURE_2D),de.activeTexture(N.TEXTURE0),de.pixelStorei(N.UNPACK_FLIP_Y_WEBGL,P.flipY),de.pixelStorei(N.UNPACK_PREMULTIPLY_ALPHA_WEBGL,P.premultiplyAlpha),de.pixelStorei(N.UNPACK_ALIGNMENT,P.unpackAlignment);let Dt=de.getParameter(N.UNPACK_ROW_LENGTH),Je=de.getParameter(N.UNPACK_IMAGE_HEIGHT),fi=de.getParameter(N.UNPACK_SKIP_PIXELS),Pt=de.getParameter(N.UNPACK_SKIP_ROWS),_r=de.getParameter(N.UNPACK_SKIP_IMAGES);de.pixelStorei(N.UNPACK_ROW_LENGTH,nt.width),de.pixelStorei(N.UNPACK_IMAGE_HEIGHT,nt.height),de.pixelStorei(N.UNPACK_SKIP_PIXELS,Me),de.pixelStorei(N.UNPACK_SKIP_ROWS,Ue),de.pixelStorei(N.UNPACK_SKIP_IMAGES,Ve);let Yn=b.isDataArrayTexture||b.isData3DTexture,pi=P.isDataArrayTexture||P.isData3DTexture;if(b.isDepthTexture){let Ze=Ae.get(b),Tt=Ae.get(P),on=Ae.get(Ze.__renderTarget),ct=Ae.get(Tt.__renderTarget);de.bindFramebuffer(N.READ_FRAMEBUFFER,on.__webglFramebuffer),de.bindFramebuffer(N.DRAW_FRAMEBUFFER,ct.__webglFramebuffer);for(let vt=0;vt<ye;vt++)Yn&&(N.framebufferTextureLayer(N.READ_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Ae.get(b).__webglTexture,k,Ve+vt),N.framebufferTextureLayer(N.DRAW_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Ae.get(P).__webglTexture,ue,dt+vt)),N.blitFramebuffer(Me,Ue,Me+xe,Ue+ce,ve,We,ve+xe,We+ce,N.DEPTH_BUFFER_BIT,N.NEAREST);de.bindFramebuffer(N.READ_FRAMEBUFFER,null),de.bindFramebuffer(N.DRAW_FRAMEBUFFER,null)}else if(k!==0||b.isRenderTargetTexture||Ae.has(b)){let Ze=Ae.get(b),Tt=Ae.get(P);de.bindFramebuffer(N.READ_FRAMEBUFFER,L),de.bindFramebuffer(N.DRAW_FRAMEBUFFER,F);for(let on=0;on<ye;on++)Yn?N.framebufferTextureLayer(N.READ_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Ze.__webglTexture,k,Ve+on):N.framebufferTexture2D(N.READ_FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_2D,Ze.__webglTexture,k),pi?N.framebufferTextureLayer(N.DRAW_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Tt.__webglTexture,ue,dt+on):N.framebufferTexture2D(N.DRAW_FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_2D,Tt.__webglTexture,ue),k!==0?N.blitFramebuffer(Me,Ue,Me+xe,Ue+ce,ve,We,ve+xe,We+ce,N.COLOR_BUFFER_BIT,N.NEAREST):pi?N.copyTexSubImage3D(be,ue,ve,We,dt+on,Me,Ue,xe,ce):N.copyTexSubImage2D(be,ue,ve,We,Me,Ue,xe,ce);de.bindFramebuffer(N.READ_FRAMEBUFFER,null),de.bindFramebuffer(N.DRAW_FRAMEBUFFER,null)}else pi?b.isDataTexture||b.isData3DTexture?N.texSubImage3D(be,ue,ve,We,dt,xe,ce,ye,tt,Rt,nt.data):P.isCompressedArrayTexture?N.compressedTexSubImage3D(be,ue,ve,We,dt,xe,ce,ye,tt,nt.data):N.texSubImage3D(be,ue,ve,We,dt,xe,ce,ye,tt,Rt,nt):b.isDataTexture?N.texSubImage2D(N.TEXTURE_2D,ue,ve,We,xe,ce,tt,Rt,nt.data):b.isCompressedTexture?N.compressedTexSubImage2D(N.TEXTURE_2D,ue,ve,We,nt.width,nt.height,tt,nt.data):N.texSubImage2D(N.TEXTURE_2D,ue,ve,We,xe,ce,tt,Rt,nt);de.pixelStorei(N.UNPACK_ROW_LENGTH,Dt),de.pixelStorei(N.UNPACK_IMAGE_HEIGHT,Je),de.pixelStorei(N.UNPACK_SKIP_PIXELS,fi),de.pixelStorei(N.UNPACK_SKIP_ROWS,Pt),de.pixelStorei(N.UNPACK_SKIP_IMAGES,_r),ue===0&&P.generateMipmaps===!0&&P.mipmapsAutoUpdate===!0&&N.generateMipmap(be),de.unbindTexture()},this.initRenderTarget=function(b){Ae.get(b).__webglFramebuffer===void 0&&Ne.setupRenderTarget(b)},this.initTexture=function(b){b.isCubeTexture?Ne.setTextureCube(b,0):b.isData3DTexture?Ne.setTexture3D(b,0):b.isDataArrayTexture||b.isCompressedArrayTexture?Ne.setTexture2DArray(b,0):Ne.setTexture2D(b,0),de.unbindTexture()},this.resetState=function(){W=0,H=0,ee=null,de.reset(),ae.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return rn}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=Xe._getDrawingBufferColorSpace(e),t.unpackColorSpace=Xe._getUnpackColorSpace()}};var Vd=.01,Co=Math.PI/24,zc={azimuth:-.6,height:.55},Ci=class{constructor(e){this.far=e;this.distance=e}far;azimuth=zc.azimuth;height=zc.height;distance;followers=[];turn(e,t,i){this.azimuth+=e,this.height=Math.min(1.5,Math.max(-1.5,this.height+t)),this.distance=Math.min(12,Math.max(1.5,this.distance*i));for(let s of this.followers)s()}goHome(){Object.assign(this,zc,{distance:this.far})}},Ro=class{constructor(e,t,i){this.stance=t;t.followers.push(i),e.tabIndex=0,e.addEventListener("pointerdown",s=>this.drag(e,s)),e.addEventListener("keydown",s=>this.key(s)),e.addEventListener("wheel",s=>{!s.ctrlKey&&!s.metaKey||(s.preventDefault(),this.turn(0,0,Math.exp(s.deltaY*.002)))},{passive:!1})}stance;lens=new Bt(36,1,.1,40);camera(e){let{lens:t}=this,{azimuth:i,height:s}=this.stance,r=this.stance.distance/Math.min(1,e),a=r*Math.cos(s);return t.position.set(a*Math.sin(i),r*Math.sin(s),a*Math.cos(i)),t.lookAt(0,0,0),t.aspect=e,t.updateProjectionMatrix(),t.updateMatrixWorld(),t}turn(e,t,i=1){this.stance.turn(e,t,i)}drag(e,t){if(t.button!==0)return;e.setPointerCapture(t.pointerId);let[i,s]=[t.clientX,t.clientY],r=({clientX:o,clientY:l})=>{this.turn(-Vd*(o-i),Vd*(l-s)),[i,s]=[o,l]},a=()=>e.removeEventListener("pointermove",r);e.addEventListener("pointermove",r),e.addEventListener("pointerup",a,{once:!0}),e.addEventListener("pointercancel",a,{once:!0})}key(e){let t={ArrowLeft:[-Co,0,1],ArrowRight:[Co,0,1],ArrowUp:[0,Co,1],ArrowDown:[0,-Co,1],"+":[0,0,.8333333333333334],"-":[0,0,1.2]};if(!(e.ctrlKey||e.altKey||e.metaKey)){if(e.key==="Home")this.stance.goHome();else if(!t[e.key])return;e.preventDefault(),this.turn(...t[e.key]??[0,0,1])}}};function Hc(n,{name:e,title:t,says:i,missing:s},r,a,o=new Ci(r.far)){let l=new Ut(`${t}. ${n.turnHelp}`),c=R("div",{class:"ig-stage"},l.canvas),h=R("p",{class:"ig-missing"},s),u=R("p",{class:"ig-note"}),d=Vt(t,i,e);d.append(c,h,u);let p=new Ro(l.canvas,o,()=>d.hidden||c.hidden||M()),g=new Bs,x=new js("#ffffff",1.6);x.position.set(-1,3,2),g.add(new Qs("#ffffff",1.7),x,r.object);let m,f=!0;function _(y){if(m=y,d.hidden=!y.state.depth,f=d.hidden,d.hidden)return;let S=r.has(y);c.hidden=u.hidden=!S,h.hidden=S,S&&(r.draw(y),M())}function T(y){if(y.state.depth&&f)return _(y);m=y,!(d.hidden||c.hidden)&&(r.move(y),M())}function M(){l.fit(c.clientWidth,c.clientHeight);let y=p.camera(l.width/Math.max(1,l.height)),S=a.draw(g,y,l);S||r.paint(l.context,A(),m),u.textContent=S?"":n.withoutWebgl,l.canvas.dataset.by=S?"webgl":"canvas"}function A(){let y=p.camera(l.width/Math.max(1,l.height)),S=new z;return(U,I,D)=>(S.set(U,I,D).project(y),[(S.x+1)/2*l.width,(1-S.y)/2*l.height,S.z])}function E(){if(d.hidden||c.hidden)return null;let y=S=>r.paint(S,A(),m);return{name:e,title:t,width:l.width,height:l.height,paint:y}}return{el:d,draw:_,move:T,picture:E}}var ci="#c8102e";function Wd(n){let e=getComputedStyle(n),t=i=>e.getPropertyValue(`--ig-${i}`).trim();return{dark:t("theme")==="dark",ink:t("ink"),muted:t("muted"),rule:t("rule"),paper:t("paper"),accent:t("accent"),font:`12px ${e.fontFamily}`}}var Yx="00224e00285b002e6a0533711a386f273e6e32436d3b496c434e6c4b546c535a6d5a5f6e61656f686a716f70737676767d7c788482798c8878938e789b9476a39a74aba072b4a76fbcae6cc4b468cdbb63d5c25edec958e7d150f0d846f9e03afee838",hi=Gc(Yx);function Gc(n){let e=Array.from({length:n.length/6},(t,i)=>[0,2,4].map(s=>parseInt(n.slice(6*i+s,6*i+s+2),16)));return t=>{let i=Math.min(1,Math.max(0,t))*(e.length-1),s=Math.min(e.length-2,Math.floor(i)),r=a=>Math.round(e[s][a]+(i-s)*(e[s+1][a]-e[s][a]));return[r(0),r(1),r(2)]}}function _s([n,e,t]){return`rgb(${n},${e},${t})`}var Vc=24,Po="column:";function Yd(n,e,t){return[["target",e.byClass?t.colourClass:t.colourTarget],...e.prediction?[["prediction",t.colourPrediction]]:[],...n.exampleLoss?[["loss",t.colourLoss]]:[],["moved",t.colourMoved],...e.features.map(i=>[Po+i,i])]}function Io(n,e,t){let{colour:i}=n.state;if(i==="loss"&&n.plane.exampleLoss)return Zx(n,t);if(i==="prediction"&&e.prediction)return{...Xd(n,e,e.prediction),says:t.byPrediction(e.wrong,e.count)};if(i==="moved")return Jx(n,t);let s=i.startsWith(Po)?e.feature(i.slice(Po.length)):null;return s?$d(n,s,(a,o)=>t.byColumn(i.slice(Po.length),a,o)):e.byClass?Xd(n,e,e.target):e.target?$d(n,e.target,t.byTarget):{groups:[Array.from({length:e.count},(a,o)=>o)],byClass:!1,says:"",colour:()=>n.theme.accent}}function Xd(n,{classes:e,count:t},i){let s=e.map(()=>[]);for(let r=0;r<t;r++)s[i[r]]?.push(r);return{groups:s,byClass:!0,says:"",colour:r=>zi(n,r)}}function $d(n,e,t){let[i,s]=[1/0,-1/0];for(let a=0;a<e.length;a++)[i,s]=[Math.min(i,e[a]),Math.max(s,e[a])];let r=s>i?s-i:1;return Wc(n,e.length,a=>(e[a]-i)/r,t(Ce(i),Ce(s)))}function Zx(n,e){let{plane:t,weights:i,scale:s}=n,r=t.exampleLoss,a=r.all(r.mix(i),new Float32Array(r.width)),o=e.byLoss(Ce(s.low),Ce(s.high));return Wc(n,a.length,l=>Ft(s,Math.max(0,a[l])),o)}var qd=new WeakMap;function Jx(n,e){let{plane:t,coordinates:i,box:s}=n,r=t.embedding,a=qd.get(t)??r.all(r.mix(t.home),new Float32Array(r.width));qd.set(t,a);let[o,l]=[s.length,i.length/s.length],c=Math.max(...s.map(([u,d])=>d-u))/2;return Wc(n,l,u=>{let d=0;for(let p=0;p<o;p++)d+=(i[p*l+u]-a[p*l+u])**2;return Math.sqrt(d)/c},e.byMove(Ce(c)))}function Wc({theme:n},e,t,i){let s=Array.from({length:Vc},()=>[]);for(let o=0;o<e;o++)s[Math.round(Math.min(1,Math.max(0,t(o)||0))*(Vc-1))].push(o);let r=n.dark?.35:0;return{groups:s,byClass:!1,says:i,colour:o=>_s(hi(r+(1-r)*(o/(Vc-1))))}}function Zd(n,e=60){for(let t=0;t<e;t++){let i=!1;if(n.forEach((s,r)=>{for(let a of n.slice(0,r))i=Kx(s,a)||i}),!i)return}}function Kx(n,e){let[t,i]=[n.x-e.x,n.y-e.y],s=(n.width+e.width)/2-Math.abs(t),r=(n.height+e.height)/2-Math.abs(i);if(s<=1e-9||r<=1e-9)return!1;if(s<r){let a=s/2*(t>=0?1:-1);n.x+=a,e.x-=a}else{let a=r/2*(i>=0?1:-1);n.y+=a,e.y-=a}return!0}function Pi({state:n},{byClass:e,target:t},i){return!e||!n.hidden.includes(t[i])}function Ri({picked:n,chosen:e},{target:t},i){return(e===null||t?.[i]===e)&&(n===null||n[i]===1)}function Kd(n,e,t,i,{groups:s,colour:r}){let a=Math.min(4,Math.max(1.2,90/Math.sqrt(t.count))),o=s.map(l=>{let c=i.state.hidden.length?l.filter(h=>Pi(i,t,h)):l;return i.picked===null&&i.chosen===null?{lit:c,quiet:[]}:{lit:c.filter(h=>Ri(i,t,h)),quiet:c.filter(h=>!Ri(i,t,h))}});n.fillStyle=i.theme.muted,n.globalAlpha=.25;for(let{quiet:l}of o)Jd(n,e,l,a);n.globalAlpha=i.theme.dark?1:.8,o.forEach(({lit:l},c)=>{n.fillStyle=r(c),Jd(n,e,l,a)}),n.globalAlpha=1}function Jd(n,{x:e,y:t},i,s){if(i.length){n.beginPath();for(let r of i)s<1.5?n.rect(e[r]-s,t[r]-s,2*s,2*s):(n.moveTo(e[r]+s,t[r]),n.arc(e[r],t[r],s,0,2*Math.PI));n.fill()}}function jd(n,e,{x:t,y:i},s,{groups:r}){let{classes:a}=s.payload;n.font=s.theme.font.replace("12px",`600 ${a.length>20?12:14}px`),n.textAlign="center",n.textBaseline="middle";let o=r.flatMap((l,c)=>{let h=s.chosen!==null&&s.chosen!==c||s.state.hidden.includes(c);if(!l.length||h)return[];let u=p=>l.reduce((g,x)=>g+p[x],0)/l.length,d=a[c];return[{text:d,x:u(t),y:u(i),width:n.measureText(d).width+6,height:18}]});Zd(o),n.lineJoin="round",n.lineWidth=4,n.strokeStyle=s.theme.paper,n.fillStyle=s.theme.ink;for(let l of o){let c=Math.min(Math.max(l.x,l.width/2),e.left+e.width-l.width/2);n.strokeText(l.text,c,l.y),n.fillText(l.text,c,l.y)}}var Xc=5.4,Qd=jx();function nf(n){let e=new Gs(new Ct,new cs({vertexColors:!0,sizeAttenuation:!1}));e.geometry.boundingSphere=new Tn(new z,2),e.frustumCulled=!1,e.material.onBeforeCompile=o=>{let l="if (length(gl_PointCoord - 0.5) > 0.5) discard;";o.fragmentShader=o.fragmentShader.replace("void main() {",`void main() { ${l}`)};let t=new Ct().setAttribute("position",new St(Float32Array.from(Qd.flat(2)),3)),i=new Hs(t,new ii),s=new fn().add(e,i);function r(o){let l=ef(o,n),c=l.reduce((x,{members:m})=>x+m.length,0),[h,u]=[new Float32Array(3*c),new Float32Array(3*c)],d=tf(o),p=new Oe,g=0;for(let{members:x,colour:m}of l){p.set(m);for(let f of x)h.set(d(f),g),u.set([p.r,p.g,p.b],g),g+=3}e.geometry.setAttribute("position",new St(h,3)),e.geometry.setAttribute("color",new St(u,3)),e.material.size=Math.min(7,Math.max(2,220/Math.sqrt(c||1)))*Math.min(devicePixelRatio||1,3),i.material.color.set(o.theme.rule)}function a(o,l,c){let h=Qd.map(d=>d.map(([p,g,x])=>l(p,g,x)));o.strokeStyle=c.theme.rule,o.lineWidth=1,o.beginPath();for(let[[d,p],[g,x]]of h)o.moveTo(d,p),o.lineTo(g,x);o.stroke();let u=tf(c);for(let{members:d,colour:p}of ef(c,n)){o.fillStyle=p,o.beginPath();for(let g of d){let[x,m]=l(...u(g));o.rect(x-1.5,m-1.5,3,3)}o.fill()}}return{object:s,far:Xc,has:({points:o,box:l})=>o!==null&&l?.length===3,draw:r,move:r,paint:a}}function ef(n,e){let t=n.points,{groups:i,colour:s}=Io(n,t,e),r=i.map((o,l)=>{let c=o.filter(h=>Pi(n,t,h));return{lit:c.filter(h=>Ri(n,t,h)),quiet:c.filter(h=>!Ri(n,t,h)),colour:s(l)}});return[{members:r.flatMap(({quiet:o})=>o),colour:n.theme.rule},...r.map(({lit:o,colour:l})=>({members:o,colour:l}))]}function tf({box:n,coordinates:e,points:t}){let{count:i}=t,s=2/Math.max(...n.map(([o,l])=>l-o),1e-9),r=n.map(([o,l])=>(o+l)/2),a=(o,l)=>Math.min(1,Math.max(-1,(e[o*i+l]-r[o])*s));return o=>[a(0,o),a(1,o),a(2,o)]}function jx(){let n=[0,1,2,3,4,5,6,7].map(i=>[i&1,i>>1&1,i>>2&1].map(s=>2*s-1)),e=n.flatMap((i,s)=>n.slice(s+1).map(r=>[i,r])),t=([i,s])=>i.filter((r,a)=>r!==s[a]).length===1;return e.filter(t)}var $c=4.4,Ht=81,xn=41,Qx=1.25,e_=.012;function sf(){let n=new Ct;n.setAttribute("position",new St(new Float32Array(3*Ht*Ht),3)),n.setAttribute("color",new St(new Float32Array(3*Ht*Ht),3));let e=new Xt(n,new qs({vertexColors:!0,side:an})),t=new ls(new Ct,new ii({color:ci}));t.frustumCulled=!1;let i=new Xt(new us(.035,20,12),new Si({color:"#ffffff"})),s=new Xt(new us(.045,20,12),new Si({color:"#111111"}));s.material.side=1;let r=new fn().add(e,t,i,s);function a(l){let c=n.getAttribute("position"),h=n.getAttribute("color"),u=new Oe,d=l.field.grid(Ht);d.forEach((g,x)=>{let m=qc(l,g),[f,_]=[Math.floor(x/Ht),x%Ht];c.setXYZ(x,Lo(f,Ht),Yc(m),-Lo(_,Ht));let[T,M,A]=hi(m);u.setRGB(T/255,M/255,A/255,Ot),h.setXYZ(x,u.r,u.g,u.b)}),c.needsUpdate=h.needsUpdate=!0,n.setIndex(t_(d)),n.computeVertexNormals(),n.computeBoundingSphere();let p=rf(l);t.geometry.setAttribute("position",new St(Float32Array.from(p.flat()),3)),t.visible=p.length>1,o(l)}function o(l){for(let c of[i,s])c.position.set(...Zc(l,l.alpha,l.beta))}return{object:r,far:$c,has:()=>!0,draw:a,move:o,paint:n_}}function Lo(n,e){return 2*n/(e-1)-1}function qc({scale:n},e){return Math.min(1,Math.max(0,Ft(n,e)))}function Yc(n){return Qx*(n-.5)}function Zc(n,e,t){let i=(r,a)=>{let[o,l]=n.plane.extent(r);return 2*(a-o)/(l-o)-1},s=Yc(qc(n,n.field.read(e,t).loss))+e_;return[i("alpha",e),Number.isFinite(s)?s:0,-i("beta",t)]}function rf(n){let e=n.plane.payload.path;return e?.drawn?e.alpha.map((t,i)=>Zc(n,n.plane.clamp("alpha",t),n.plane.clamp("beta",e.beta[i]))):[]}function t_(n){let e=[];for(let t=0;t<Ht-1;t++)for(let i=0;i<Ht-1;i++){let[s,r,a,o]=[t*Ht+i,(t+1)*Ht+i,(t+1)*Ht+i+1,t*Ht+i+1];[s,r,a,o].every(l=>!Number.isNaN(n[l]))&&e.push(s,r,a,s,a,o)}return e}function n_(n,e,t){let i=t.field.grid(xn),s=i.map(h=>qc(t,h)),r=Array.from(s,(h,u)=>e(Lo(Math.floor(u/xn),xn),Yc(h),-Lo(u%xn,xn))),a=[];for(let h=0;h<xn-1;h++)for(let u=0;u<xn-1;u++){let d=[h*xn+u,(h+1)*xn+u,(h+1)*xn+u+1,h*xn+u+1];d.every(p=>!Number.isNaN(i[p]))&&a.push({corners:d,far:Math.max(...d.map(p=>r[p][2]))})}a.sort((h,u)=>u.far-h.far),n.lineWidth=.7;for(let{corners:h}of a){n.fillStyle=n.strokeStyle=_s(hi(h.reduce((u,d)=>u+s[d],0)/4)),n.beginPath();for(let u of h)n.lineTo(r[u][0],r[u][1]);n.closePath(),n.fill(),n.stroke()}let o=rf(t).map(h=>e(...h));n.strokeStyle=ci,n.lineWidth=2,n.beginPath();for(let[h,u]of o)n.lineTo(h,u);n.stroke();let[l,c]=e(...Zc(t,t.alpha,t.beta));n.beginPath(),n.arc(l,c,6,0,2*Math.PI),n.fillStyle="#ffffff",n.strokeStyle="#111111",n.fill(),n.stroke()}function No(n,e,t=[]){let i={name:"relief",title:n.surfaceDepth,says:n.surfaceDepthSays,missing:""},s={name:"cloud",title:n.embeddingDepth,says:n.embeddingDepthSays,missing:n.noDepth};return[Hc(n,i,sf(),e,t[0]),Hc(n,s,nf(n),e,t[1])]}function Do(n,e){let t=R("select",{}),i=R("input",{type:"search",placeholder:n.findHelp}),s=R("span",{class:"ig-picked",role:"status"}),r=R("button",{type:"button"},n.letGo),a=R("div",{class:"ig-controls",role:"group","aria-label":n.examplesGroup},R("label",{},`${n.colour} `,t),...e.pick?[R("label",{},`${n.find} `,i),r,s]:[]),o,l=!1;t.addEventListener("change",()=>e.setColour(t.value)),i.addEventListener("change",()=>{let u=o.points?.find(i.value)??[];l=i.value.trim()!==""&&u.length===0,e.pick?.(u)}),r.addEventListener("click",()=>{i.value="",e.pick?.([])});function c(u){if(a.hidden=u.points===null,u.points){let d=Yd(u.plane,u.points,n);t.replaceChildren(...d.map(([p,g])=>R("option",{value:p},g))),t.value=d.some(([p])=>p===u.state.colour)?u.state.colour:d[0][0]}h(u)}function h(u){o=u,u.state.picked.length&&(l=!1),r.hidden=u.state.picked.length===0,s.textContent=u.state.picked.length?i_(u,n):l?n.foundNone:""}return{el:a,draw:c,move:h}}function i_({plane:n,field:e,state:t,alpha:i,beta:s},r){let a=r.pickedCount(t.picked.length);if(e===n||!n.exampleLoss)return`${a}. ${r.noOwnLoss}`;let{error:o,packing:l}=n.payload.example_loss,c=Ce(Math.max(0,e.read(i,s).loss)),h=n.isExact(i,s)?0:o,u=h===null?r.unknownError:`\xB1 ${Ce((h+l)*n.exampleLoss.span)}`;return r.pickedLoss(a,c,u)}var Jc=Gc("0530610e41791752901f63a82a71b23480b93f8ec0529dc86bacd184bcd99bc9e0aed3e6c2ddecd4e6f1e0ecf3ecf2f5f7f6f6f9eee7fbe5d8fddcc9fbccb4f8bb9ef5aa89ee9677e48066db6b55d05548c53e3dba2832ab162a930e267c072267001f");function Kc(n,e){return .5+e/n/2}var jc=[[0,0],[1,0],[1,1],[0,1]];function af(n,e,t){let i=[];for(let s=0;s<e-1;s++)for(let r=0;r<e-1;r++){if(s_(n,s*e+r,e,t))continue;let a=jc.map(([l,c])=>n[(s+l)*e+r+c]-t),o=r_(a);for(let l of o)i.push(...a_(a,l,s,r))}return i}function s_(n,e,t,i){let s=n[e]>=i;return n[e+1]>=i===s&&n[e+t]>=i===s&&n[e+t+1]>=i===s}function r_(n){if(n.some(Number.isNaN))return[];let e=[0,1,2,3].filter(i=>n[i]>=0!=n[(i+1)%4]>=0);return e.length<4||n[0]+n[1]+n[2]+n[3]>=0==n[0]>=0?e:[3,0,1,2]}function a_(n,e,t,i){let s=(e+1)%4,r=n[e]/(n[e]-n[s]),[a,o]=[jc[e],jc[s]];return[t+a[0]+r*(o[0]-a[0]),i+a[1]+r*(o[1]-a[1])]}var fr={gap:12,width:10};function Uo(n,e,t){let i={left:48,top:6,right:66,bottom:42},[s,r]=[n.width-i.left-i.right,n.height-i.top-i.bottom];return{left:i.left,top:i.top,width:Math.max(s,1),height:Math.max(r,1),x:e,y:t}}function pr(n,{offsetX:e,offsetY:t}){let[i,s]=[e-n.left,t-n.top];return i>=0&&i<=n.width&&s>=0&&s<=n.height}function Fo(n,e,{values:t,count:i},s){let r=new ImageData(i,i);for(let o=0;o<i;o++)for(let l=0;l<i;l++){let c=t[o*i+l],h=4*((i-1-l)*i+o);Number.isNaN(c)||r.data.set([...s(c),255],h)}let a=R("canvas");a.width=a.height=i,a.getContext("2d").putImageData(r,0,0),n.imageSmoothingQuality="high",n.drawImage(a,.5,.5,i-1,i-1,e.left,e.top,e.width,e.height)}function Oo(n,e,{values:t,count:i},s,r){let a=l=>e.left+l/(i-1)*e.width,o=l=>e.top+e.height-l/(i-1)*e.height;n.strokeStyle=r,n.lineWidth=.8,n.beginPath();for(let l of s){let c=af(t,i,l);for(let h=0;h<c.length;h+=4)n.moveTo(a(c[h]),o(c[h+1])),n.lineTo(a(c[h+2]),o(c[h+3]))}n.stroke()}function Bo(n,e,{colour:t,marks:i,goesOn:s},r){let a=e.left+e.width+fr.gap,o=n.createLinearGradient(0,e.top+e.height,0,e.top);for(let l=0;l<=16;l++)o.addColorStop(l/16,_s(t(l/16)));n.fillStyle=o,n.fillRect(a,e.top,fr.width,e.height),s&&o_(n,a,e.top,r),n.fillStyle=r.muted,n.font=r.font,n.textAlign="left",n.textBaseline="middle";for(let[l,c]of i){let h=e.top+e.height*(1-l);n.fillText(c,a+fr.width+6,Math.max(e.top+6,h))}}function mr(n,e,t,i=ci){n.beginPath(),n.arc(e,t,5,0,2*Math.PI);for(let[s,r]of[["#ffffff",4.5],[i,2]])n.strokeStyle=s,n.lineWidth=r,n.stroke()}function o_(n,e,t,{paper:i}){n.fillStyle=i;for(let s of[e,e+fr.width])n.beginPath(),n.moveTo(s,t-1),n.lineTo(s,t+8),n.lineTo(e+fr.width/2,t-1),n.fill()}function of(n,e){let t=n.length,i=new Float64Array(t),s=1e-15*(n[t-1]-n[0]),r=0;for(let a=0;a<t;a++){let o=e-n[a];if(Math.abs(o)<s)return i.fill(0),i[a]=1,i;let l=a===0||a===t-1?.5:1;i[a]=(a%2?-1:1)*l/o,r+=i[a]}for(let a=0;a<t;a++)i[a]/=r;return i}function lf(n,e,t){let i=n.length,s=0;for(;s<i-2&&t>=n[s+1];)s++;let r=n[s+1]-n[s],a=(t-n[s])/r,o=1-a,l=new Float64Array(i),c=r*a*o*o,h=-r*a*a*o;for(let u=0;u<i;u++)l[u]=c*e[s*i+u]+h*e[(s+1)*i+u];return l[s]+=(1+2*a)*o*o,l[s+1]+=a*a*(3-2*a),l}function vs(n,e){let t=0;for(let i=1;i<n.length;i++)Math.abs(n[i]-e)<Math.abs(n[t]-e)&&(t=i);return t}function ko({alpha:n,beta:e,slopes:t,failed:i}){return{alpha:ke(n),beta:ke(e),slopes:t&&{alpha:ke(t.alpha),beta:ke(t.beta)},failed:ke(i)}}function bs(n,e){let t=n[e];return[t[0],t[t.length-1]]}function ui(n,e,t){return n.slopes?lf(n[e],n.slopes[e],t):of(n[e],t)}function zo(n,e,t){return c_(ui(n,"alpha",e),ui(n,"beta",t))}function Ss({alpha:n,beta:e},t,i){return vs(n,t)*e.length+vs(e,i)}function Ho(n,e,t){let[i,s]=bs(n,e);return Array.from({length:t},(r,a)=>a===t-1?s:i+(s-i)*a/(t-1))}function Go(n,e,t){let i=a=>Ho(n,a,t).map(o=>[o,ui(n,a,o)]),s=i("beta"),r=new Float64Array(t*t);return i("alpha").forEach(([a,o],l)=>{let c=hf(n,e,o);s.forEach(([h,u],d)=>{r[l*t+d]=n.failed[Ss(n,a,h)]?NaN:In(c,u)})}),r}function cf(n,e,t,[i,s],r){let a=t==="alpha"?l_(n,e,ui(n,"beta",s)):hf(n,e,ui(n,"alpha",i));return Float64Array.from(Ho(n,t,r),o=>{let[l,c]=t==="alpha"?[o,s]:[i,o];return n.failed[Ss(n,l,c)]?NaN:In(a,ui(n,t,o))})}function In(n,e,t=0){let i=0;for(let s=0;s<e.length;s++)i+=n[t+s]*e[s];return i}function hf({beta:n},e,t){let i=new Float64Array(n.length);for(let s=0;s<t.length;s++)for(let r=0;r<i.length;r++)i[r]+=t[s]*e[s*i.length+r];return i}function l_({alpha:n},e,t){return Float64Array.from(n,(i,s)=>In(e,t,s*t.length))}function c_(n,e){let t=new Float64Array(n.length*e.length);for(let i=0;i<n.length;i++)for(let s=0;s<e.length;s++)t[i*e.length+s]=n[i]*e[s];return t}var Vo=class{constructor(e){this.payload=e;this.lattice=ko(e),this.loss=ke(e.loss),this.half=ke(e.half),this.sure=ke(e.sure),this.error=e.error&&ke(e.error),this.most=Math.max(...Array.from(this.loss,Math.abs))||1}payload;lattice;sure;error;most;loss;half;get count(){return this.payload.subjects.length}read(e,t){let i=zo(this.lattice,e,t),s=this.lattice.failed[Ss(this.lattice,e,t)]?NaN:0;return this.payload.subjects.map((r,a)=>{let o=a*i.length;return{value:In(this.loss,i,o)+s,half:Math.max(0,In(this.half,i,o))+s}})}grid(e,t){let i=this.loss.length/this.count;return Go(this.lattice,this.loss.subarray(e*i,(e+1)*i),t)}};var uf=20,h_=300;function df(n,e){let t=`${n.imprintRanking}. ${n.imprintHelp}`,i=R("ul",{class:"ig-ranking",role:"listbox",tabindex:"0","aria-label":t}),s=[],r=[],a=0,o=[],l=0,c=0;function h(p,g,x){r!==p&&(r=p,s=p.map((m,f)=>d_(m,g[f]===1,n,()=>e(f))),i.replaceChildren(...s.map(m=>m.el))),a=x,s.forEach(({el:m},f)=>m.setAttribute("aria-selected",String(f===x))),i.setAttribute("aria-activedescendant",s[x].el.id),u_(i,s[x].el)}function u(p){o=p;let g=d(l,l+uf);return clearTimeout(c),c=window.setTimeout(()=>d(0,s.length),h_),-g.low>g.high?g.low:g.high}function d(p,g){let x=Cr(o);for(let m=p;m<Math.min(g,s.length);m++)s[m].value.textContent=Fi(o[m].value,o[m].half),s[m].bar.show(o[m],x);return x}return i.addEventListener("scroll",()=>{l=Math.floor(i.scrollTop/Math.max(1,s[0].el.offsetHeight)),d(l,l+uf)}),i.addEventListener("keydown",p=>{let g={ArrowDown:a+1,ArrowUp:a-1,Home:0,End:s.length-1}[p.key];g===void 0||p.ctrlKey||p.altKey||p.metaKey||(p.preventDefault(),a=Math.min(s.length-1,Math.max(0,g)),e(a))}),{el:i,show:h,move:u}}function u_(n,e){let[t,i]=[n.getBoundingClientRect(),e.getBoundingClientRect()];i.top<t.top?n.scrollTop-=t.top-i.top:i.bottom>t.bottom&&(n.scrollTop+=i.bottom-t.bottom)}function d_(n,e,t,i){let s=Ar(),r=R("span",{class:"ig-number"}),a=e?[]:[R("span",{class:"ig-live"},`, ${t.noise}`)],o=R("bdi",{class:"ig-name"},n),l=R("li",{id:ln(),role:"option",class:e?"":"ig-unsure"},o,s.el,r,...a);return l.addEventListener("click",i),{el:l,bar:s,value:r}}var ff=81;function pf(n,{name:e,imprints:t=[],planes:i},{choose:s,moveTo:r}){let a=Vt(n.imprint,n.imprintSays,"imprint");if(!t.length)return a.append(Hi(n.noImprint,`intaglio imprint ${e}`,n)),{el:a,draw:()=>{},move:()=>{}};let o=t.map(F=>new Vo(F)),l=t.map(F=>R("option",{value:F.name},n.imprintTitle(F.by,F.name))),c=R("select",{},...l),h=df(n,F=>s(_.payload.name,_.payload.subjects[F])),u=R("p",{class:"ig-note"}),d=new Ut(n.imprint),p=R("i",{class:"ig-dot"}),g=R("div",{class:"ig-stage"},d.canvas,p),[x,m]=[R("p",{class:"ig-note"}),R("p",{class:"ig-note"})],f=R("label",{class:"ig-choice"},`${n.imprintOf} `,c);f.hidden=o.length===1,a.append(R("div",{class:"ig-halves"},R("div",{},f,h.el,u),R("div",{},g,x,m)));let _=o[0],T=0,M,A;c.addEventListener("change",()=>s(c.value,"")),d.canvas.addEventListener("click",F=>{E()&&pr(A,F)&&r(wr(A,F.offsetX),Tr(A,F.offsetY))});let E=()=>_.payload.plane===M.plane.payload.name;function y(F){let{imprint:W,subject:H}=F.state;_=o.find(({payload:X})=>X.name===W)??o[0],T=Math.max(0,_.payload.subjects.indexOf(H)),c.value=_.payload.name,h.show(_.payload.subjects,_.sure,T);let ee=_.payload.subjects[T];d.canvas.setAttribute("aria-label",n.imprintMap(ee)),m.textContent=`${_.payload.caption}.`,M=F,d.fit(g.clientWidth,g.clientHeight),A=Uo(d,bs(_.lattice,"alpha"),bs(_.lattice,"beta")),I(d.context),S(F)}function S(F){M=F;let[W,H]=U(),ee=_.read(W,H);u.textContent=D(_,h.move(ee))+G(),x.textContent=q(ee[T]),p.style.transform=`translate(${ht(A,W)}px, ${qt(A,H)}px)`}function U(){return E()?[M.alpha,M.beta]:[0,0]}function I(F){let W={values:_.grid(T,ff),count:ff};Fo(F,A,W,ee=>Jc(Kc(_.most,ee))),_.payload.shares||Oo(F,A,W,[0],"rgba(0, 0, 0, 0.45)"),nn(F,A,M.theme,{xLabel:n.alpha,yLabel:n.beta});let H=ki(-_.most,_.most).map(ee=>[Kc(_.most,ee),Ce(ee)]);Bo(F,A,{colour:Jc,marks:H,goesOn:!1},M.theme)}function D({payload:F},W){let{shares:H,level:ee,subjects:X,total:Q,stale:te}=F;return(H?n.shareBars(Ce(W)):n.imprintBars(Ce(W))+n.imprintNoise(vn(ee)))+(Q>X.length?n.imprintLeft(X.length,Q):"")+(te?n.imprintStale:"")}function G(){if(E())return"";let F=i.find(W=>W.name===_.payload.plane);return F?n.imprintElsewhere(n.planeTitle(F.name,F.title)):n.imprintAlone}function q({value:F,half:W}){let H=E()?n.imprintHere:n.imprintThere,ee=_.payload.shares?n.shareReading:n.imprintReading,X=_.error===null?n.unknownError:Ce(_.error[T]);return H(_.payload.subjects[T],Fi(F,W))+ee+n.imprintScale(X)}function L(){let F=W=>{I(W);let[H,ee]=U();mr(W,ht(A,H),qt(A,ee),"#111111")};return{name:"imprint",title:n.imprint,width:d.width,height:d.height,paint:F}}return{el:a,draw:y,move:S,picture:L}}function Wo(n,e){let t=R("details",{class:"ig-menu"},R("summary",{},n.save)),i=R("div",{role:"group","aria-label":n.save});for(let[s,r]of e){let a=R("button",{type:"button"},s);a.addEventListener("click",()=>{t.open=!1,r()}),i.append(a)}return t.append(i),t.addEventListener("keydown",s=>{s.key==="Escape"&&(t.open=!1)}),t.addEventListener("focusout",({relatedTarget:s})=>{s instanceof Node&&!t.contains(s)&&(t.open=!1)}),t}function Qc(n,e){let t=[n.map(mf).join(",")];for(let i of e)t.push(i.map(mf).join(","));return`${t.join(`\r
`)}\r
`}function mf(n){if(typeof n=="number")return Number.isFinite(n)?String(n):"";let e=/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}var f_=6e4;function eh(n,e){let t=R("a",{href:URL.createObjectURL(n),download:e});document.body.append(t),t.click(),t.remove(),setTimeout(()=>URL.revokeObjectURL(t.href),f_)}function gr(n,e,t){eh(new Blob([n],{type:`${e};charset=utf-8`}),t)}function Ii(n){let e={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};return n.replace(/[&<>"]/g,t=>e[t]).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"")}var Ln={strokeStyle:"#000000",fillStyle:"#000000",lineWidth:1,lineCap:"butt",lineJoin:"miter",globalAlpha:1,font:"12px sans-serif",textAlign:"start",textBaseline:"alphabetic"},p_={left:"start",start:"start",center:"middle",right:"end",end:"end"},m_={top:.8,middle:.32},Xo=class{strokeStyle=Ln.strokeStyle;fillStyle=Ln.fillStyle;lineWidth=Ln.lineWidth;lineCap=Ln.lineCap;lineJoin=Ln.lineJoin;globalAlpha=Ln.globalAlpha;font=Ln.font;textAlign=Ln.textAlign;textBaseline=Ln.textBaseline;imageSmoothingQuality="high";lines=[];defined=[];kept=[];gradients=new Map;ruler=R("canvas").getContext("2d");path="";groups=0;save(){let e=Object.fromEntries(Object.keys(Ln).map(t=>[t,this[t]]));this.kept.push({style:e,groups:this.groups})}restore(){let e=this.kept.pop();e&&(this.lines.push("</g>".repeat(this.groups-e.groups)),this.groups=e.groups,Object.assign(this,e.style))}translate(e,t){this.open(`transform="translate(${Ye(e)} ${Ye(t)})"`)}rotate(e){this.open(`transform="rotate(${Ye(e*180/Math.PI)})"`)}clip(){let e=`clip${this.defined.length}`;this.defined.push(`<clipPath id="${e}"><path d="${this.path}"/></clipPath>`),this.open(`clip-path="url(#${e})"`)}beginPath(){this.path=""}closePath(){this.path+="Z"}moveTo(e,t){this.path+=`M${Ye(e)} ${Ye(t)}`}lineTo(e,t){this.path+=`${this.path?"L":"M"}${Ye(e)} ${Ye(t)}`}rect(e,t,i,s){this.path+=`M${Ye(e)} ${Ye(t)}h${Ye(i)}v${Ye(s)}h${Ye(-i)}Z`}arc(e,t,i){let[s,r]=[Ye(i),Ye(2*i)];this.path+=`M${Ye(e+i)} ${Ye(t)}a${s} ${s} 0 1 1 -${r} 0a${s} ${s} 0 1 1 ${r} 0Z`}stroke(){this.lines.push(`<path d="${this.path}" fill="none" ${this.stroked}/>`)}fill(){this.lines.push(`<path d="${this.path}" ${this.filled}/>`)}fillRect(e,t,i,s){this.lines.push(`<rect ${th(e,t,i,s)} ${this.filled}/>`)}strokeRect(e,t,i,s){this.lines.push(`<rect ${th(e,t,i,s)} fill="none" ${this.stroked}/>`)}fillText(e,t,i){this.write(e,t,i,this.filled)}strokeText(e,t,i){this.write(e,t,i,`fill="none" ${this.stroked}`)}measureText(e){return this.ruler.font=this.font,this.ruler.measureText(e)}drawImage(e,...t){let[i,s,r,a]=t.slice(-4),o=e.toDataURL();this.lines.push(`<image href="${o}" preserveAspectRatio="none" ${th(i,s,r,a)}/>`)}createLinearGradient(e,t,i,s){let r=`gradient${this.defined.length}`,a=this.defined.push("")-1,o=[],l=`x1="${Ye(e)}" y1="${Ye(t)}" x2="${Ye(i)}" y2="${Ye(s)}"`,c={addColorStop:(h,u)=>{o.push(`<stop offset="${Ye(h)}" stop-color="${Ii(u)}"/>`),this.defined[a]=`<linearGradient id="${r}" gradientUnits="userSpaceOnUse" ${l}>${o.join("")}</linearGradient>`}};return this.gradients.set(c,`url(#${r})`),c}document(e,t,i,s){let r=`width="${Ye(e)}" height="${Ye(t)}" viewBox="0 0 ${Ye(e)} ${Ye(t)}"`,a=`<rect width="100%" height="100%" fill="${Ii(s)}"/>`,o=`<title>${Ii(i)}</title><defs>${this.defined.join("")}</defs>${a}${this.lines.join(`
`)}`;return`<svg xmlns="http://www.w3.org/2000/svg" ${r}>${o}${"</g>".repeat(this.groups)}</svg>
`}open(e){this.lines.push(`<g ${e}>`),this.groups++}get filled(){return`fill="${this.paint(this.fillStyle)}" fill-opacity="${Ye(this.globalAlpha)}"`}get stroked(){let e=`stroke-linecap="${this.lineCap}" stroke-linejoin="${this.lineJoin}"`;return`${`stroke="${this.paint(this.strokeStyle)}" stroke-opacity="${Ye(this.globalAlpha)}"`} stroke-width="${Ye(this.lineWidth)}" ${e}`}paint(e){return Ii(typeof e=="string"?e:this.gradients.get(e)??"none")}write(e,t,i,s){let[,r,a,o]=/^(?:(\d+) )?([\d.]+)px (.*)$/.exec(this.font)??[,void 0,"12","sans-serif"],l=i+(m_[this.textBaseline]??0)*Number(a),c=`font-family="${Ii(o)}" font-size="${a}"${r?` font-weight="${r}"`:""}`,h=`x="${Ye(t)}" y="${Ye(l)}" text-anchor="${p_[this.textAlign]}"`;this.lines.push(`<text ${h} ${c} ${s}>${Ii(e)}</text>`)}};function th(n,e,t,i){return`x="${Ye(n)}" y="${Ye(e)}" width="${Ye(t)}" height="${Ye(i)}"`}function Ye(n){return Number.isFinite(n)?Math.round(100*n)/100:0}var $o=2;function gf({name:n,width:e,height:t,paint:i},s){let r=R("canvas");[r.width,r.height]=[Math.max(1,e)*$o,Math.max(1,t)*$o];let a=r.getContext("2d");return a.scale($o,$o),a.fillStyle=s,a.fillRect(0,0,e,t),i(a),new Promise(o=>r.toBlob(l=>{l&&eh(l,`${n}.png`),o()}))}function yf({name:n,title:e,width:t,height:i,paint:s},r){let a=new Xo;s(a),gr(a.document(t,i,e,r),"image/svg+xml",`${n}.svg`)}var xf=100,g_=300;function _f(n){let e=R("div",{class:"ig-scroll",tabindex:"0",role:"region","aria-label":n.table}),t=R("p",{class:"ig-note"}),i=R("details",{class:"ig-table"},R("summary",{},n.table),t,e),s,r=0;function a(){if(!i.open||!s.points)return;let{head:l,rows:c}=nh(s,s.points,n);t.textContent=n.rows(Math.min(xf,c.length),c.length),e.replaceChildren(y_(l,c.slice(0,xf)))}function o(l){s=l,i.hidden=l.points===null,clearTimeout(r),r=window.setTimeout(a,g_)}return i.addEventListener("toggle",a),{el:i,draw:o,move:o}}function nh(n,e,t){let{plane:i,weights:s,coordinates:r}=n,a=i.exampleLoss?.all(i.exampleLoss.mix(s),new Float32Array(e.count)),o=i.payload.embedding?.axes??[],{columns:l}=e.examples,c=[t.exampleHead,...e.target?[t.targetHead]:[],...e.prediction?[t.predictionHead]:[],...a?[t.lossHead]:[]],u=Array.from({length:e.count},(p,g)=>g).filter(p=>Pi(n,e,p)&&Ri(n,e,p));a&&u.sort((p,g)=>a[g]-a[p]);let d=u.map(p=>[e.number[p],...e.target?[e.says(p)]:[],...e.prediction?[e.predicted(p)]:[],...a?[Math.max(0,a[p])]:[],...o.map((g,x)=>r[x*e.count+p]),...l.map(({values:g})=>g[p])]);return{head:[...c,...o,...l.map(({name:p})=>p)],rows:d}}function y_(n,e){let t=R("tr",{},...n.map(s=>R("th",{scope:"col"},s))),i=e.map(s=>{let r=s.map((a,o)=>{let l=typeof a=="number"?o===0?String(a):Ce(a):a;return R(o===0?"th":"td",o===0?{scope:"row"}:{},R("bdi",{},l))});return R("tr",{},...r)});return R("table",{},R("thead",{},t),R("tbody",{},...i))}var qo=51;function Yo(n,e,t){let i=(s,r)=>()=>{let a=s.picture?.();a&&r(a,t().theme.paper)};return[...e.map(([s,r])=>[n.savePicture(s,"PNG"),i(r,gf)]),...e.map(([s,r])=>[n.savePicture(s,"SVG"),i(r,yf)]),[n.savePicture(n.surface,"CSV"),()=>gr(x_(t()),"text/csv","surface.csv")],[n.savePicture(n.embedding,"CSV"),()=>__(t(),n)]]}function x_({field:n}){let[e,t]=[n.places("alpha",qo),n.places("beta",qo)],i=n.grid(qo),s=e.flatMap((r,a)=>t.map((o,l)=>[r,o,i[a*qo+l]]));return Qc(["alpha","beta","loss"],s)}function __(n,e){if(!n.points)return;let{head:t,rows:i}=nh(n,n.points,e);gr(Qc(t,i),"text/csv","examples.csv")}var Zo=4;function vf(n,e,t){let[i,s]=[new Float32Array(e),new Float32Array(e)],[r,a]=[t.left+Zo,t.top+Zo],[o,l]=[t.left+t.width-Zo,t.top+t.height-Zo],c=0;for(let h=0;h<e;h++){let[u,d]=[ht(t,n[h]),qt(t,n[e+h])];i[h]=u<r?r:u>o?o:u,s[h]=d<a?a:d>l?l:d,(u<t.left||u>t.left+t.width||d<t.top||d>t.top+t.height)&&c++}return{x:i,y:s,beyond:c}}function bf(n,e,t){let i={left:48,top:6,right:8,bottom:42},s=[Math.max(n-i.left-i.right,1),Math.max(e-i.top-i.bottom,1)],r=t.slice(0,2).map(([c,h])=>Math.max(h-c,1e-9)*1.08),a=Math.max(r[0]/s[0],r[1]/s[1]),[o,l]=s.map((c,h)=>{let u=(t[h][0]+t[h][1])/2;return[u-a*c/2,u+a*c/2]});return{left:i.left,top:i.top,width:s[0],height:s[1],x:o,y:l}}function Sf({x:n,y:e},t,i,s){let[r,a]=[-1,i*i];for(let o=0;o<n.length;o++){let l=(n[o]-t[0])**2+(e[o]-t[1])**2;l<a&&s(o)&&([r,a]=[o,l])}return r<0?null:r}function Mf({x:n,y:e},t){let i=[];for(let s=0;s<n.length;s++){let r=!1;for(let a=0,o=t.length-1;a<t.length;o=a++){let[[l,c],[h,u]]=[t[a],t[o]];c>e[s]!=u>e[s]&&n[s]<(h-l)*(e[s]-c)/(u-c)+l&&(r=!r)}r&&i.push(s)}return i}function wf(n,e,t,i,s){let{payload:r,plane:a}=i,{examples:o}=t,l=[];t.thumbnail&&l.push(v_(t.thumbnail,o.thumbnail.shape,e));let c=t.target?.[e];if(c!==void 0){let h=r.classes.length?r.classes[c]:s.target(Ce(c)),u=R("i",{class:"ig-swatch"});r.classes.length&&(u.style.background=zi(i,c)),l.push(R("p",{class:"ig-name"},...r.classes.length?[u]:[],R("bdi",{},h)))}t.prediction&&t.prediction[e]!==c&&l.push(R("p",{},R("bdi",{},s.predicted(t.predicted(e))))),l.push(R("p",{},s.example(t.number[e])));for(let{name:h,values:u}of o.columns)l.push(R("p",{},R("span",{},`${h} `),R("bdi",{},u[e])));if(a.exampleLoss){let h=a.exampleLoss.one(a.exampleLoss.mix(i.weights),e);l.push(R("p",{},s.ownLoss(Ce(Math.max(0,h)))))}n.replaceChildren(...l)}function v_(n,[,e,t],i){let s=R("canvas",{"aria-hidden":"true"});[s.width,s.height]=[t,e];let r=new ImageData(t,e);for(let a=0;a<e*t;a++){let o=n[i*e*t+a];r.data.set([o,o,o,255],4*a)}return s.getContext("2d").putImageData(r,0,0),s}var b_=14,S_=6;function Jo(n,e){let t=new Ut(n.embedding);t.canvas.tabIndex=0;let i=R("div",{class:"ig-tooltip",role:"status",hidden:""}),s=R("div",{class:"ig-stage"},t.canvas,i),r=R("p",{class:"ig-missing"},n.noEmbedding),a=R("p",{class:"ig-note"}),o=Vt(n.embedding,n.embeddingSays,"embedding");o.append(s,r,a);let l,c,h,u=null,d=null,p=null;function g(S){u!==S.points&&(d=null),u=S.points,s.hidden=a.hidden=u===null,r.hidden=u!==null,l=S,u&&x(S)}function x(S){l=S,u&&(t.fit(s.clientWidth,s.clientHeight),c=bf(t.width,t.height,S.box),h=vf(S.coordinates,u.count,c),a.textContent=Tf(t.context,c,h,u,S,n)+M_(S,u,h.beyond,n),p&&T_(t.context,p,S),m())}function m(){let{x:S,y:U}=h;if(i.hidden=d===null||p!==null,d===null||!u)return;let I=t.context;I.beginPath(),I.arc(S[d],U[d],7,0,2*Math.PI),I.lineWidth=2,I.strokeStyle=l.theme.ink,I.stroke(),wf(i,d,u,l,n);let D=Math.min(Math.max(S[d]-i.offsetWidth/2,0),t.width-i.offsetWidth),G=U[d]-i.offsetHeight-14;i.style.transform=`translate(${D}px, ${G>=0?G:U[d]+14}px)`}function f(S){d!==S&&(d=S,x(l))}let _=S=>Pi(l,u,S),T=({offsetX:S,offsetY:U})=>Sf(h,[S,U],b_,_);function M(S){u&&(f(T(S)),!(S.button!==0||S.pointerType==="touch")&&(t.canvas.setPointerCapture(S.pointerId),p=[[S.offsetX,S.offsetY]]))}function A(S){if(u){if(!p)return f(T(S));p.push([S.offsetX,S.offsetY]),x(l)}}function E(){let S=p;if(p=null,!S||!u)return;Math.max(...S.map(([I,D])=>Math.hypot(I-S[0][0],D-S[0][1])))>=S_&&e(Mf(h,S).filter(_)),x(l)}t.canvas.addEventListener("pointermove",A),t.canvas.addEventListener("pointerdown",M),t.canvas.addEventListener("pointerup",E),t.canvas.addEventListener("pointercancel",()=>p=null),t.canvas.addEventListener("click",()=>{d!==null&&l.picked?.[d]!==1&&e([d])}),t.canvas.addEventListener("pointerleave",S=>S.pointerType==="mouse"&&!p&&f(null)),t.canvas.addEventListener("blur",()=>f(null)),t.canvas.addEventListener("keydown",S=>{let U={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[S.key];if(u){if(S.key==="Escape")return d===null?e([]):f(null);if(S.key==="Enter"&&d!==null)return e([d]);U&&(S.preventDefault(),f(w_(d,U,u.count,_)))}}),t.canvas.setAttribute("aria-label",`${n.embedding}. ${n.embeddingHelp}`);function y(){if(!u)return null;let[S,U,I,D]=[u,h,c,l],G=q=>{Tf(q,I,U,S,D,n)};return{name:"embedding",title:n.embedding,width:t.width,height:t.height,paint:G}}return{el:o,draw:g,move:x,picture:y}}function Tf(n,e,t,i,s,r){let a=Io(s,i,r);Kd(n,t,i,s,a),a.byClass&&jd(n,e,t,s,a);let[o,l]=s.plane.payload.embedding.axes;return nn(n,e,s.theme,{xLabel:o,yLabel:l}),a.says}function M_({plane:n},e,t,i){let{count:s,total:r}=e.examples,{embedding:a,example_loss:o}=n.payload,l=d=>d===null?i.unknownError:vn(d),c=d=>[l(d.error),vn(d.packing)],h=i.examples(s.toLocaleString("en-US"),r.toLocaleString("en-US"));return i.embeddingNote(h,...c(a))+(o?i.lossNote(...c(o)):"")+(t?i.outside(t.toLocaleString("en-US")):"")}function w_(n,e,t,i){let s=n??(e>0?-1:t);for(let r=0;r<t;r++)if(s=(s+e+t)%t,i(s))return s;return null}function T_(n,e,{theme:t}){n.beginPath();for(let[i,s]of e)n.lineTo(i,s);n.closePath(),n.strokeStyle=t.accent,n.lineWidth=2,n.stroke(),n.fillStyle=t.accent,n.globalAlpha=.12,n.fill(),n.globalAlpha=1}var Ef=121,E_=16,A_=.01;function Ko(n,e){let t=new Ut(n.surface),i=R("div",{class:"ig-marker",role:"slider",tabindex:"0","aria-label":n.marker});i.title=n.markerHelp;let[s,r]=["ig-across","ig-down"].map(f=>R("div",{class:f})),a=R("div",{class:"ig-stage"},t.canvas,s,r,i),o=R("p",{class:"ig-note"}),l=R("p",{class:"ig-note"}),c=Vt(n.surface,n.surfaceSays,"surface");c.append(a,o,l);let h,u;function d(f){h=f,t.fit(a.clientWidth,a.clientHeight),u=Uo(t,f.plane.extent("alpha"),f.plane.extent("beta"));let{plane:_,scale:T,field:M}=f;Af(t.context,u,f,n);let A=_.payload.path,E=A?` ${A.drawn?n.drawn:n.notDrawn}`:"",y=M===_?"":n.theirs(f.state.picked.length);o.textContent=`${y}${n.scaleNote(T.log,T.clipped?Ce(T.high):null)}${E}`,l.textContent=`${_.payload.caption}.`,p(f)}function p(f){h=f;let[_,T]=[ht(u,f.alpha),qt(u,f.beta)];i.style.transform=`translate(${_}px, ${T}px)`,Object.assign(s.style,{top:`${T}px`,left:`${u.left}px`,width:`${u.width}px`}),Object.assign(r.style,{left:`${_}px`,top:`${u.top}px`,height:`${u.height}px`});let[M,A]=f.plane.extent("alpha"),E=n.at(Ce(f.alpha),Ce(f.beta)),y={valuemin:M,valuemax:A,valuenow:f.alpha,valuetext:`${E}, ${Ce(f.reading.loss)}`};for(let[S,U]of Object.entries(y))i.setAttribute(`aria-${S}`,String(U))}function g(f){let _=t.canvas.getBoundingClientRect();e(wr(u,f.clientX-_.left),Tr(u,f.clientY-_.top))}function x(f){if(f.button!==0)return;let _=f.currentTarget;_.setPointerCapture(f.pointerId),f.preventDefault(),i.focus({preventScroll:!0}),_!==i&&g(f);let T=()=>_.removeEventListener("pointermove",g);_.addEventListener("pointermove",g),_.addEventListener("pointerup",T,{once:!0}),_.addEventListener("pointercancel",T,{once:!0})}i.addEventListener("pointerdown",x),t.canvas.addEventListener("pointerdown",f=>{f.pointerType!=="touch"&&pr(u,f)&&x(f)}),t.canvas.addEventListener("click",f=>{pr(u,f)&&g(f)}),i.addEventListener("keydown",f=>{let _=C_(f,h);_&&(f.preventDefault(),e(..._))});function m(){let[f,_]=[ht(u,h.alpha),qt(u,h.beta)],T=M=>{Af(M,u,h,n),mr(M,f,_,h.theme.ink)};return{name:"surface",title:n.surface,width:t.width,height:t.height,paint:T}}return{el:c,draw:d,move:p,picture:m}}function Af(n,e,t,i){let{plane:s,field:r,scale:a,theme:o}=t,l={values:r.grid(Ef),count:Ef};Fo(n,e,l,h=>hi(Ft(a,h))),n.save(),n.beginPath(),n.rect(e.left,e.top,e.width,e.height),n.clip(),Oo(n,e,l,Bh(a,E_).slice(1,-1),"rgba(255, 255, 255, 0.4)"),s.payload.path&&R_(n,e,s.payload.path),n.restore(),nn(n,e,o,{xLabel:i.alpha,yLabel:i.beta});let c=Bi(a).map(h=>[Ft(a,h),Ce(h)]);Bo(n,e,{colour:hi,marks:c,goesOn:a.clipped},o)}function C_(n,{plane:e,alpha:t,beta:i}){if(n.ctrlKey||n.altKey||n.metaKey)return null;if(n.key==="Home")return[0,0];let r={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[n.key];if(!r)return null;let a=A_*(n.shiftKey?10:1),o=l=>e.extent(l)[1]-e.extent(l)[0];return[t+r[0]*a*o("alpha"),i+r[1]*a*o("beta")]}function R_(n,e,t){let i=t.alpha.map(r=>ht(e,r)),s=t.beta.map(r=>qt(e,r));if(n.lineCap="round",t.drawn){for(let[r,a]of[["#ffffff",4],[ci,2]])n.strokeStyle=r,n.lineWidth=a,t.opacity.forEach((o,l)=>{n.globalAlpha=o,n.beginPath(),n.moveTo(i[l],s[l]),n.lineTo(i[l+1],s[l+1]),n.stroke()});n.globalAlpha=1,mr(n,i[0],s[0])}P_(n,i[i.length-1],s[s.length-1])}function P_(n,e,t){n.beginPath();for(let i=0;i<10;i++){let[s,r]=[i%2?3.4:8,-Math.PI/2+i*Math.PI/5];n.lineTo(e+s*Math.cos(r),t+s*Math.sin(r))}n.closePath(),n.fillStyle=ci,n.strokeStyle="#ffffff",n.lineWidth=2.5,n.stroke(),n.fill()}var I_=300;function jo(n,e=""){let t=new Map,i=R("dl",{class:"ig-values"});for(let l of[n.loss,n.accuracy,n.status,n.exactly]){let c=R("dd",{});t.set(l,c),i.append(R("div",{},R("dt",{},l),c))}let s=R("p",{class:"ig-live",role:"status","aria-live":"polite"}),r=R("div",{},i,s),a=0;function o(l){let[c,h]=[L_(l,n),U_(l,n)],u=N_(l);t.get(n.loss).textContent=c,t.get(n.accuracy).textContent=u,t.get(n.accuracy).parentElement.hidden=l.reading.accuracy===null,t.get(n.status).textContent=h,t.get(n.exactly).textContent=D_(l,n),t.get(n.exactly).parentElement.hidden=l.exact===void 0,clearTimeout(a),a=window.setTimeout(()=>{let d=n.at(Ce(l.alpha),Ce(l.beta));s.textContent=n.said(e?`${e}, ${d}`:d,c,u,h)},I_)}return{el:r,draw:o,move:o}}function L_({plane:n,reading:e,alpha:t,beta:i},s){if(e.loss<=0&&n.lowest>0)return s.below(Ce(n.lowest));let r=n.isExact(t,i)?0:n.payload.error,a=r===null?null:(r+n.payload.sampling)*n.range;return Fi(e.loss,a)}function N_({plane:n,reading:e,alpha:t,beta:i}){if(e.accuracy===null)return"";let s=Dn(Math.min(1,Math.max(0,e.accuracy))),r=n.payload.accuracy_error;if(!r||n.isExact(t,i)||Number.isNaN(e.accuracy))return s;let a=Array.from(n.accuracy);return`${s} \xB1 ${Dn(r*(Math.max(...a)-Math.min(...a)))}`}function D_({exact:n},e){if(!n)return e.computing;if(n.error!==void 0)return n.error||e.gone;let t=n.loss==null?e.failed:String(Number(n.loss.toPrecision(6)));return n.accuracy==null?t:e.exactBoth(t,Dn(n.accuracy))}function U_(n,e){let{plane:t,reading:i,alpha:s,beta:r}=n,{error:a,sampling:o,stale:l}=t.payload;if(Number.isNaN(i.loss))return e.failed;let c=a===null?e.unknownError:vn(a),h=[t.isExact(s,r)?e.exact:e.interpolated(c)];return o>0&&h.push(e.sampled(vn(o))),l&&h.push(e.stale),h.join(", ")}function Cf(n,e){let{words:t,moveTo:i,set:s}=e,r=E=>s({picked:E}),a=Ko(t,i),o=Jo(t,r),l=qh(t),[c,h]=No(t,e.renderer),u=pf(t,n,{moveTo:i,choose:(E,y)=>s({imprint:E,subject:y})}),d=[[t.surface,a],[t.embedding,o],[t.surfaceDepth,c],[t.imprint,u]],p=e.controls(Wo(t,Yo(t,d,()=>e.scenes()[0]))),g=jo(t),x=Do(t,{pick:r,setColour:E=>s({colour:E})}),m=kh(t,e),f=_f(t),_=Xh(t,n),T=R("div",{class:"ig-panels"},a.el,o.el,m.el,l.el,c.el,h.el),M=R("div",{class:"ig-more"},u.el,_.el),A=[p,g,x,a,o,m,l,c,h,u,_,f];return{els:[p.el,g.el,x.el,T,M,f.el],panels:A.map(E=>({panel:E,run:0}))}}function Rf(n,e){let{words:t,set:i}=e,s=[new Ci($c),new Ci(Xc)],r=p=>i({picked:p}),a=n.all.map(({payload:p})=>O_(p.name,F_(t,p.name),e,s,r)),o=a.flatMap(p=>p.pictures),l=e.controls(Wo(t,Yo(t,o,()=>e.scenes()[0]))),c=Do(t,{setColour:p=>i({colour:p}),...n.sameExamples&&{pick:r}}),h=B_(t,n.payload),u=R("div",{class:"ig-runs"},...a.map(({el:p})=>p)),d=(p,g)=>p.map(x=>({panel:x,run:g}));return{els:[l.el,c.el,h.el,u],panels:[...d([l,c,h],0),...a.flatMap(({panels:p},g)=>d(p,g))]}}function F_(n,e){let t=r=>n.ofRun(r,e),i={surface:t(n.surface),embedding:t(n.embedding),marker:t(n.marker)},s={surfaceDepth:t(n.surfaceDepth),embeddingDepth:t(n.embeddingDepth)};return{...n,...i,...s,surfaceSays:"",embeddingSays:"",surfaceDepthSays:"",embeddingDepthSays:""}}function O_(n,e,t,i,s){let r=R("h3",{id:ln()},R("bdi",{},n)),a=jo(e,n),o=Ko(e,t.moveTo),l=Jo(e,s),[c,h]=No(e,t.renderer,i),u=[a,o,l,c,h];return{el:R("section",{class:"ig-run","aria-labelledby":r.id},r,...u.map(p=>p.el)),panels:u,pictures:[[e.surface,o],[e.embedding,l]]}}function B_(n,{comparable:e,penalties_differ:t,same:i}){let s=R("p",{class:"ig-note ig-beside"});return{el:s,draw:({plane:a})=>{let o=t?n.besidePenalties:"";s.textContent=n.besideSays+n.besideScale(e)+o+n.besidePlanes(i.includes(a.payload.name))},move:()=>{}}}function Pf({moments:n},e,t){let i=String(Math.max(0,n.length-1)),s=R("input",{type:"range",min:"0",max:i,step:"1","aria-label":e.time}),r=R("output",{}),a=R("label",{class:"ig-time"},`${e.time} `,s,r);s.addEventListener("input",()=>t(n[s.valueAsNumber].name));function o(l){let c=n.findIndex(h=>h.name===l);return a.hidden=c<0,c<0?!1:(s.value=String(c),r.textContent=e.momentTitle(l),s.setAttribute("aria-valuetext",e.momentTitle(l)),!0)}return{el:a,show:o}}var ih="@time";function If(n,e,t,...i){let s=Pf(n,e,t.choosePlane),r=k_(n,e),a=R("input",{type:"number",step:"any",inputmode:"decimal"}),o=R("input",{type:"number",step:"any",inputmode:"decimal"}),l=R("input",{type:"checkbox"}),c=R("input",{type:"checkbox"}),h=R("button",{type:"button"},e.home),u=R("button",{type:"button",lang:e.language==="en"?"zh-Hans":"en"},e.other),[d,p]=[R("button",{type:"button"},e.undo),R("button",{type:"button"},e.redo)],g=R("div",{class:"ig-controls",role:"group","aria-label":e.controls},...r.length>1?[R("label",{},`${e.plane} `,r)]:[],s.el,R("label",{},`${e.alpha} `,a),R("label",{},`${e.beta} `,o),h,R("label",{class:"ig-check"},l,` ${e.log}`),R("label",{class:"ig-check"},c,` ${e.depth}`),R("span",{class:"ig-pair"},d,p),...i,u);r.addEventListener("change",()=>{t.choosePlane(r.value===ih?n.moments[n.moments.length-1].name:r.value)}),u.addEventListener("click",()=>t.speakOther()),d.addEventListener("click",()=>t.undo()),p.addEventListener("click",()=>t.redo()),l.addEventListener("change",()=>t.setLog(l.checked)),c.addEventListener("change",()=>t.setDepth(c.checked)),h.addEventListener("click",()=>t.moveTo(0,0));let x=new Set;for(let _ of[a,o])_.addEventListener("input",()=>x.add(_)),_.addEventListener("blur",()=>x.delete(_)),_.addEventListener("change",()=>{x.delete(_),t.moveTo(a.valueAsNumber,o.valueAsNumber)});function m(_){r.value=s.show(_.state.plane)?ih:_.plane.payload.name,l.checked=_.scale.log,c.checked=_.state.depth,l.disabled=_.scale.low<=0;for(let[T,M]of[[a,"alpha"],[o,"beta"]])[T.min,T.max]=_.plane.extent(M).map(String);f(_)}function f(_){for(let[T,M]of[[a,_.alpha],[o,_.beta]])x.has(T)||(T.value=String(Number(M.toFixed(4))));[d.disabled,p.disabled]=[!t.canGo().back,!t.canGo().forth]}return{el:g,draw:m,move:f}}function k_({planes:n,moments:e},t){let i=new Set(e.filter(({name:a,plane:o})=>a===o).map(({name:a})=>a)),s=n.filter(({name:a})=>!i.has(a)).map(({name:a,title:o})=>[a,t.planeTitle(a,o)]),r=e.length?[...s,[ih,t.throughTraining]]:s;return R("select",{},...r.map(([a,o])=>R("option",{value:a},o)))}var Qo=class{constructor(e){this.model=e}model;asked=null;waiting=0;get isLive(){return this.model.get("live")===!0}ask(e){clearTimeout(this.waiting),!(!this.isLive||e===null||sh(this.asked,e))&&(this.waiting=window.setTimeout(()=>{this.asked=e,this.model.send(e)},120))}at(e){let t=this.model.get("exact");return!this.isLive||!t?null:t.error!==void 0?sh(this.asked,e)?t:null:sh(t,e)?t:null}close(){clearTimeout(this.waiting)}};function sh(n,e){return n?.plane===e.plane&&n.alpha===e.alpha&&n.beta===e.beta}var el=class{constructor(e,t,i=200){this.now=e;this.isSame=t;this.most=i}now;isSame;most;before=[];after=[];note(e){this.isSame(e,this.now)||(this.before.push(this.now),this.before.length>this.most&&this.before.shift(),this.after.length=0,this.now=e)}back(){return this.go(this.before,this.after)}forth(){return this.go(this.after,this.before)}get canGo(){return{back:this.before.length>0,forth:this.after.length>0}}go(e,t){let i=e.pop();return i===void 0?null:(t.push(this.now),this.now=i,i)}};var tl=class{constructor(e){this.changed=e}changed;gl;lost=!1;draw(e,t,i){if(this.gl??=this.gl===void 0?this.begin():null,!this.gl||this.lost)return!1;let{canvas:s,width:r,height:a}=i,o=this.gl.domElement;(o.width<s.width||o.height<s.height)&&this.gl.setSize(Math.max(o.width,s.width),Math.max(o.height,s.height),!1),this.gl.setViewport(0,0,s.width,s.height),this.gl.setScissor(0,0,s.width,s.height),this.gl.render(e,t);let l=o.height-s.height;return i.context.drawImage(o,0,l,s.width,s.height,0,0,r,a),!0}get context(){return this.gl?.getContext()??null}close(){this.gl?.dispose(),this.gl?.forceContextLoss(),this.gl=null}begin(){try{let e=document.createElement("canvas"),t=e.getContext("webgl2",{antialias:!0,alpha:!0});if(!t)return null;let i=new To({canvas:e,context:t});return i.setPixelRatio(1),i.setScissorTest(!0),i.setClearAlpha(0),e.addEventListener("webglcontextlost",s=>this.is(!0,s)),e.addEventListener("webglcontextrestored",()=>this.is(!1)),i}catch{return null}}is(e,t){t?.preventDefault(),this.gl!==null&&(this.lost=e,this.changed())}};var yr=class{width;rank;middle;basis;parts;scale;measured=null;constructor(e){this.middle=ke(e.mean),this.basis=ke(e.basis),this.parts=ke(e.parts),this.scale=ke(e.scale),this.rank=this.scale.length,this.width=this.middle.length}mix(e){let{rank:t,basis:i}=this,s=new Float64Array(t);for(let r=0;r<e.length;r++){let a=e[r];if(a!==0)for(let o=0;o<t;o++)s[o]+=a*i[r*t+o]}for(let r=0;r<t;r++)s[r]*=this.scale[r];return s}all(e,t){let{rank:i,width:s,parts:r}=this;t.set(this.middle);for(let a=0;a<i;a++){let o=e[a];for(let l=0,c=a*s;l<s;l++,c++)t[l]+=o*r[c]}return t}one(e,t){let i=this.middle[t];for(let s=0;s<this.rank;s++)i+=e[s]*this.parts[s*this.width+t];return i}get span(){return this.measured??=this.measure(),this.measured}measure(){let[e,t]=[new Float32Array(this.width),new Float64Array(this.rank)],[i,s]=[1/0,-1/0];for(let r=0;r<this.basis.length;r+=this.rank){for(let a=0;a<this.rank;a++)t[a]=this.basis[r+a]*this.scale[a];this.all(t,e);for(let a=0;a<e.length;a++)e[a]<i&&(i=e[a]),e[a]>s&&(s=e[a])}return s-i}mean(e,t){let i=0;for(let s of t){i+=this.middle[s];for(let r=0;r<this.rank;r++)i+=this.basis[e*this.rank+r]*this.scale[r]*this.parts[r*this.width+s]}return i/t.length}};var nl=class{constructor(e){this.payload=e;({alpha:this.alpha,beta:this.beta,slopes:this.slopes,failed:this.failed}=ko(e)),this.loss=ke(e.loss),this.evaluated=ke(e.evaluated),this.accuracy=Lf(e.accuracy),this.classLoss=Lf(e.class_loss),this.embedding=e.embedding&&new yr(e.embedding),this.exampleLoss=e.example_loss&&new yr(e.example_loss);let t=[...this.loss].filter((i,s)=>!this.failed[s]);this.lowest=Math.min(...t),this.range=Math.max(...t)-this.lowest}payload;alpha;beta;loss;lowest;range;embedding;exampleLoss;slopes;evaluated;failed;accuracy;classLoss;of(e){let t=Float64Array.from(this.loss,(a,o)=>this.exampleLoss.mean(o,e)),i=Array.from(t).filter((a,o)=>!this.failed[o]),s=Math.min(...i),{error:r}=this.payload.example_loss;return Object.assign(Object.create(this),{loss:t,lowest:s,range:Math.max(...i)-s,payload:{...this.payload,error:r}})}get classes(){return this.classLoss===null?0:this.classLoss.length/this.loss.length}extent(e){return bs(this,e)}clamp(e,t){let[i,s]=this.extent(e);return Math.min(s,Math.max(i,t))}row(e,t){return ui(this,e,t)}weights(e,t){return zo(this,e,t)}get home(){return this.weights(this.clamp("alpha",0),this.clamp("beta",0))}read(e,t){let i=this.weights(e,t),s=this.failed[Ss(this,e,t)]?NaN:0,r=this.classLoss&&new Float64Array(this.classes);r?.forEach((o,l)=>r[l]=In(this.classLoss,i,l*i.length)+s);let a=this.accuracy&&In(this.accuracy,i)+s;return{loss:In(this.loss,i)+s,accuracy:a,classLoss:r}}isExact(e,t){let[i,s]=[vs(this.alpha,e),vs(this.beta,t)],r=(o,l,c)=>Math.abs(o[l]-c)<=1e-12*(o[o.length-1]-o[0]),a=i*this.beta.length+s;return r(this.alpha,i,e)&&r(this.beta,s,t)&&this.evaluated[a]===1&&!this.failed[a]}grid(e){return Go(this,this.loss,e)}cut(e,t,i,s){return cf(this,this.loss,e,[t,i],s)}places(e,t){return Ho(this,e,t)}};function Lf(n){return n&&ke(n)}var il=class{constructor(e,{classes:t}){this.examples=e;this.count=e.count,this.classes=t,this.number=ke(e.number),this.target=e.target&&ke(e.target),this.prediction=this.byClass&&e.prediction?ke(e.prediction):null,this.thumbnail=e.thumbnail&&ke(e.thumbnail)}examples;count;target;prediction;number;thumbnail;classes;get byClass(){return this.classes.length>0&&this.target!==null}get features(){return this.examples.columns.filter(({values:e})=>e.every(z_)).map(({name:e})=>e)}feature(e){let t=this.examples.columns.find(i=>i.name===e);return t?Float64Array.from(t.values,Number):null}says(e){let t=this.target?.[e];return t===void 0?"":this.byClass?this.classes[t]??"":String(Number(t.toPrecision(4)))}predicted(e){return this.prediction===null?"":this.classes[this.prediction[e]]??String(this.prediction[e])}get wrong(){return this.prediction===null?0:Array.from(this.prediction).filter((e,t)=>e!==this.target[t]).length}find(e){let t=e.trim().toLowerCase();if(!t)return[];let i=Array.from({length:this.count},(a,o)=>o),s=i.filter(a=>String(this.number[a])===t);if(s.length)return s;let r=a=>a.toLowerCase().includes(t);return i.filter(a=>r(this.says(a))||this.examples.columns.some(({values:o})=>r(o[a])))}};function z_(n){return n.trim()!==""&&Number.isFinite(Number(n))}var rh=101,sl=class{constructor(e){this.payload=e;this.planes=new Map(e.planes.map(t=>[t.name,new nl(t)])),this.moments=new Map(e.moments.map(({name:t,plane:i})=>[t,this.planes.get(i)])),this.points=e.examples.map(t=>new il(t,e))}payload;planes;moments;points;scales=new Map;last=null;coordinates=new Float32Array(0);isMoment(e){return this.moments.has(e)}plane(e){return this.moments.get(e)??this.planes.get(e)??this.planes.values().next().value}placeOf({plane:e,alpha:t,beta:i}){let{name:s}=this.plane(e).payload;return this.moments.has(s)?null:{plane:s,alpha:t,beta:i}}settled(e){let t=this.plane(e.plane),i=t.payload.examples===null?0:this.points[t.payload.examples].count,s=o=>t.clamp(o,Number.isFinite(e[o])?e[o]:0),r=this.moments.has(e.plane)||this.planes.has(e.plane),a=(o,l)=>o.every(l)?o:o.filter(l);return{...e,plane:r?e.plane:t.payload.name,alpha:s("alpha"),beta:s("beta"),colour:e.colour||Li.colour,hidden:a(e.hidden,o=>o<this.payload.classes.length),picked:a(e.picked,o=>o<i)}}scene(e,t,i,s){let{payload:r}=this,{alpha:a,beta:o}=e,l=this.plane(e.plane),{field:c,mask:h}=this.picked(l,e.picked),u=l.weights(a,o),d=l.payload.examples!==null&&l.embedding?this.points[l.payload.examples]:null,p={payload:r,plane:l,field:c,points:d,state:e,theme:i,alpha:a,beta:o,weights:u,chosen:t,exact:s,picked:h},g=this.places(l,u),x=this.scale(e,l,c);return{...p,scale:x,box:this.box(e.plane,l),reading:l.read(a,o),coordinates:g}}places({embedding:e},t){return e?(this.coordinates.length!==e.width&&(this.coordinates=new Float32Array(e.width)),e.all(e.mix(t),this.coordinates)):this.coordinates}picked(e,t){if(!t.length||e.payload.examples===null)return{field:e,mask:null};if(this.last?.of!==e||this.last.picked!==t){let i=new Uint8Array(this.points[e.payload.examples].count);for(let s of t)i[s]=1;this.last={of:e,picked:t,field:e.exampleLoss?e.of(t):e,mask:i,scales:{}}}return this.last}scale(e,t,i){let s=i===t&&this.isMoment(e.plane)?[...this.moments.values()]:[i],r=i===t?`${s.length>1?"":t.payload.name} ${e.logarithmic}`:"",a=()=>{let l=s.flatMap(c=>Array.from(c.grid(rh)));return Oi(l,e.logarithmic,Math.min(...s.map(({lowest:c})=>c)))};if(!r)return this.last.scales[String(e.logarithmic)]??=a();let o=this.scales.get(r)??a();return this.scales.set(r,o),o}box(e,t){let i=(this.isMoment(e)?[...this.moments.values()]:[t]).map(r=>r.payload.embedding?.box),s=i[0];return!s||!i.every(r=>r?.length===s.length)?t.payload.embedding?.box??null:s.map((r,a)=>[Math.min(...i.map(o=>o[a][0])),Math.max(...i.map(o=>o[a][1]))])}};var rl=class{constructor(e){this.payload=e;this.all=("runs"in e?e.runs:[e]).map(i=>new sl(i)),this.comparable=!("runs"in e)||e.comparable;let t=this.all.map(({payload:{examples:i}})=>JSON.stringify(i.map(({number:s,target:r})=>[s,r])));this.sameExamples=t.every(i=>i===t[0])}payload;all;comparable;sameExamples;last=null;get first(){return this.all[0]}get areSeveral(){return this.all.length>1}placeOf(e){return this.areSeveral?null:this.first.placeOf(e)}settled(e){let t=this.all.reduce((i,s)=>s.settled(i),e);return this.sameExamples||!t.picked.length?t:{...t,picked:[]}}scenes(e,t,i,s){let r=this.all.map(o=>o.scene(e,t,i,s));if(!this.areSeveral||!this.comparable)return r;let a=this.scale(r.map(({field:o})=>o),e.logarithmic);return r.map(o=>({...o,scale:a}))}scale(e,t){let i=this.last?.log===t&&e.every((r,a)=>r===this.last.fields[a]);if(this.last&&i)return this.last.scale;let s=e.flatMap(r=>Array.from(r.grid(rh)));return this.last={fields:e,log:t,scale:Oi(s,t,Math.min(...e.map(({lowest:r})=>r)))},this.last.scale}};var H_={tour:"Tour",step:(n,e)=>`Step ${n} of ${e}`,back:"Back",next:"Next",end:"Done",close:"Close the tour",steps:[["The loss surface","A model is a long list of numbers. Change them all a little in two directions, \u03B1 and \u03B2, and you stand at another place here. Dark places are models that are wrong less often; the trained model stands where both are 0."],["The marker","The ring is you. Drag it uphill, or focus it and press the arrow keys, and read above how the loss and its status change. Home brings you back."],["The embedding","Each point is one example, where the model at the marker puts it. In a valley the classes stand apart; climb out of it and watch them fall into each other."],["The path of training","Training walked downhill to where it ended. Where the view has a slider of time, or a plane of the path, go back to the beginning: surface and embedding were others then."],["The loss of each class","One number hides many. These bars say how wrong the model at the marker is on each class; choose a class, and its points stand out."]]},G_={tour:"\u5BFC\u89C8",step:(n,e)=>`\u7B2C ${n} \u6B65\uFF0C\u5171 ${e} \u6B65`,back:"\u4E0A\u4E00\u6B65",next:"\u4E0B\u4E00\u6B65",end:"\u5B8C\u6210",close:"\u5173\u95ED\u5BFC\u89C8",steps:[["\u635F\u5931\u66F2\u9762","\u6A21\u578B\u662F\u4E00\u957F\u4E32\u6570\u5B57\u3002\u6CBF \u03B1 \u548C \u03B2 \u4E24\u4E2A\u65B9\u5411\u628A\u5B83\u4EEC\u90FD\u6539\u53D8\u4E00\u70B9\uFF0C\u60A8\u5C31\u7AD9\u5230\u4E86\u8FD9\u91CC\u7684\u53E6\u4E00\u5904\u3002\u6DF1\u8272\u5904\u7684\u6A21\u578B\u9519\u5F97\u8F83\u5C11\uFF1B\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u5728\u4E24\u8005\u7686\u4E3A 0 \u5904\u3002"],["\u6807\u8BB0","\u5706\u73AF\u5C31\u662F\u60A8\u3002\u628A\u5B83\u62D6\u4E0A\u5761\uFF0C\u6216\u9009\u4E2D\u540E\u6309\u65B9\u5411\u952E\uFF0C\u5E76\u5728\u4E0A\u65B9\u770B\u635F\u5931\u53CA\u5176\u72B6\u6001\u5982\u4F55\u53D8\u5316\u3002Home \u952E\u56DE\u5230\u539F\u5904\u3002"],["\u5D4C\u5165","\u6BCF\u4E2A\u70B9\u662F\u4E00\u4E2A\u6837\u672C\uFF0C\u4F4D\u4E8E\u6807\u8BB0\u5904\u7684\u6A21\u578B\u7ED9\u5B83\u7684\u4F4D\u7F6E\u3002\u5728\u8C37\u5E95\uFF0C\u5404\u7C7B\u522B\u5F7C\u6B64\u5206\u5F00\uFF1B\u722C\u51FA\u8C37\u5E95\uFF0C\u770B\u5B83\u4EEC\u6DF7\u5230\u4E00\u8D77\u3002"],["\u8BAD\u7EC3\u7684\u8DEF\u5F84","\u8BAD\u7EC3\u4E00\u8DEF\u4E0B\u5761\uFF0C\u8D70\u5230\u7EC8\u70B9\u3002\u82E5\u6709\u65F6\u95F4\u6ED1\u5757\u6216\u8DEF\u5F84\u6240\u5728\u7684\u5E73\u9762\uFF0C\u8BF7\u56DE\u5230\u8D77\u70B9\uFF1A\u90A3\u65F6\u7684\u66F2\u9762\u4E0E\u5D4C\u5165\u90FD\u662F\u53E6\u4E00\u4E2A\u6837\u5B50\u3002"],["\u5404\u7C7B\u522B\u7684\u635F\u5931","\u4E00\u4E2A\u6570\u5B57\u63A9\u76D6\u4E86\u8BB8\u591A\u3002\u8FD9\u4E9B\u6761\u8BF4\u660E\u6807\u8BB0\u5904\u7684\u6A21\u578B\u5728\u6BCF\u4E2A\u7C7B\u522B\u4E0A\u9519\u5F97\u591A\u5389\u5BB3\uFF1B\u9009\u4E00\u4E2A\u7C7B\u522B\uFF0C\u5B83\u7684\u70B9\u5C31\u4F1A\u7A81\u51FA\u3002"]]};function Nf(n){return n.startsWith("zh")?G_:H_}var V_=[[".ig-surface"],[".ig-surface .ig-stage",".ig-surface"],[".ig-embedding"],[".ig-time",".ig-controls"],[".ig-classes",".ig-cuts"]];function ah(n,e,t){return Math.min(t-1,Math.max(0,n+e))}function Df(n,e){let t=Nf(e),i=R("button",{type:"button","aria-haspopup":"dialog","aria-expanded":"false"},t.tour),[s,r,a]=[R("h3",{id:ln(),tabindex:"-1"}),R("p",{id:ln()}),R("p",{class:"ig-note"})],[o,l,c]=[t.back,t.next,t.close].map(f=>R("button",{type:"button"},f)),h=R("div",{class:"ig-tour",role:"dialog","aria-labelledby":s.id,"aria-describedby":r.id},s,r,a,R("p",{class:"ig-controls"},o,l,c)),u=0;function d(f){u=f;let _=u===t.steps.length-1;[s.textContent,r.textContent]=t.steps[u],a.textContent=t.step(u+1,t.steps.length),o.disabled=u===0,l.textContent=_?t.end:t.next,c.hidden=_,p(V_[u].map(T=>n.querySelector(T)).find(T=>T?.offsetParent)??null),s.focus({preventScroll:!0})}function p(f){n.querySelectorAll(".ig-shown").forEach(T=>T.classList.remove("ig-shown")),f?.classList.add("ig-shown");let _=matchMedia("(prefers-reduced-motion: reduce)").matches;(f??h).scrollIntoView({block:"nearest",behavior:_?"auto":"smooth"})}function g(){n.append(h),i.setAttribute("aria-expanded","true"),d(0)}function x(){h.isConnected&&(h.remove(),n.querySelectorAll(".ig-shown").forEach(f=>f.classList.remove("ig-shown")),i.setAttribute("aria-expanded","false"),i.isConnected&&i.focus())}i.addEventListener("click",()=>h.isConnected?x():g()),o.addEventListener("click",()=>d(ah(u,-1,t.steps.length))),l.addEventListener("click",()=>u===t.steps.length-1?x():d(ah(u,1,t.steps.length))),c.addEventListener("click",x);let m=f=>{f.key!=="Escape"||!h.isConnected||(f.stopPropagation(),x())};return n.addEventListener("keydown",m,!0),h.addEventListener("keydown",({key:f})=>{(f==="ArrowRight"||f==="ArrowLeft")&&d(ah(u,f==="ArrowRight"?1:-1,t.steps.length))}),{button:i,close(){x(),n.removeEventListener("keydown",m,!0)}}}var W_=400;function lh({model:n,el:e}){let t=n.get("payload"),i=R("div",{class:"ig",role:"region"});if(e.append(i),t.format!==2)return i.append(R("p",{class:"ig-missing"},Ui(Ni(n).language).newer(t.format,2))),e.dataset.ready="refused",()=>i.remove();let s=new oh(i,n,t);return Object.assign(e,{intaglio:s.handle}),e.dataset.ready="true",()=>{s.close(),i.remove(),delete e.dataset.ready}}var oh=class{constructor(e,t,i){this.root=e;this.model=t;this.runs=new rl(i),this.exact=new Qo(t),this.settle(),this.past=new el(Ni(t),vh),this.panels=this.build(),this.listen(),this.draw(),this.exact.ask(this.runs.placeOf(this.state))}root;model;runs;exact;panels;past;renderer=new tl(()=>this.later("draw"));closing=[];chosen=null;tour=null;waiting="nothing";resting=0;get handle(){return{read:(e,t)=>{let i=this.runs.first.plane(this.state.plane),{loss:s,classLoss:r}=i.read(e,t),a=i.embedding?.all(i.embedding.mix(i.weights(e,t)),new Float32Array(i.embedding.width));return{loss:s,classLoss:[...r??[]],embedding:[...a??[]]}},move:(e,t)=>{let i=performance.now();return this.moveTo(e,t),this.move(),performance.now()-i},context:()=>this.renderer.context}}close(){clearTimeout(this.resting),this.tour?.close(),this.exact.close(),this.renderer.close(),this.closing.forEach(e=>e())}build(){let e=Ui(this.state.language);this.root.setAttribute("aria-label",this.runs.areSeveral?e.beside:e.view),this.root.lang=e.language;let t={words:e,renderer:this.renderer,scenes:()=>this.scenes,set:r=>this.set(r),choose:r=>this.choose(r),toggle:r=>this.toggle(r),moveTo:(r,a)=>this.moveTo(r,a),controls:(...r)=>If(this.runs.first.payload,e,this.actions,...r,...this.tourOf(e))},{els:i,panels:s}=this.runs.areSeveral?Rf(this.runs,t):Cf(this.runs.first.payload,t);return this.root.replaceChildren(...i),s}get actions(){return{moveTo:(e,t)=>this.moveTo(e,t),choosePlane:e=>this.choosePlane(e),setLog:e=>this.set({logarithmic:e}),setDepth:e=>this.set({depth:e}),speakOther:()=>this.set({language:Mh(Ui(this.state.language))}),undo:()=>this.goTo(this.past.back()),redo:()=>this.goTo(this.past.forth()),canGo:()=>this.past.canGo}}tourOf(e){return this.tour?.close(),this.tour=this.runs.areSeveral?null:Df(this.root,e.language),this.tour?[this.tour.button]:[]}get state(){return Ni(this.model)}get scenes(){let{state:e}=this,t=this.runs.placeOf(e),i=this.exact.isLive&&t?this.exact.at(t):void 0;return this.runs.scenes(e,this.chosen,Wd(this.root),i)}choose(e){this.chosen=this.chosen===e?null:e,this.later("move")}toggle(e){let{hidden:t}=this.state;this.set({hidden:t.includes(e)?t.filter(i=>i!==e):[...t,e]})}choosePlane(e){let t=this.runs.first.isMoment(e)&&this.runs.first.isMoment(this.state.plane);this.set({plane:e,...t?{}:{alpha:0,beta:0}})}moveTo(e,t){let{state:i}=this;this.set({alpha:Number.isFinite(e)?e:i.alpha,beta:Number.isFinite(t)?t:i.beta}),this.later("move")}goTo(e){e&&this.set(e)}set(e){for(let[t,i]of Object.entries(e))this.model.set(t,i);this.settle(),this.model.save_changes()}settle(){for(let[e,t]of Object.entries(this.runs.settled(this.state)))this.model.set(e,t)}listen(){for(let a of vr){let o=()=>{a==="language"&&(this.panels=this.build()),this.later(a==="alpha"||a==="beta"?"move":"draw"),this.rest(),this.exact.ask(this.runs.placeOf(this.state))};this.model.on(`change:${a}`,o),this.closing.push(()=>this.model.off(`change:${a}`,o))}let e=()=>this.later("move");this.model.on("change:exact",e),this.closing.push(()=>this.model.off("change:exact",e));let t=()=>this.later("draw"),i=new ResizeObserver(t);i.observe(this.root);let s=matchMedia("(prefers-color-scheme: dark)");s.addEventListener("change",t);let r=a=>this.typed(a);this.root.addEventListener("keydown",r),this.closing.push(()=>i.disconnect()),this.closing.push(()=>s.removeEventListener("change",t))}typed(e){!(e.ctrlKey||e.metaKey)||e.key.toLowerCase()!=="z"||e.target instanceof HTMLInputElement&&e.target.type!=="checkbox"||(e.preventDefault(),this.goTo(e.shiftKey?this.past.forth():this.past.back()))}rest(){clearTimeout(this.resting),this.resting=window.setTimeout(()=>{this.past.note(this.state),this.later("move")},W_)}later(e){this.waiting==="nothing"&&requestAnimationFrame(()=>this.waiting==="draw"?this.draw():this.move()),this.waiting!=="draw"&&(this.waiting=e)}draw(){this.waiting="nothing",this.settle();let{scenes:e}=this;for(let{panel:t,run:i}of this.panels)t.draw(e[i])}move(){this.waiting="nothing";let{scenes:e}=this;for(let{panel:t,run:i}of this.panels)t.move(e[i])}};var h1={render:lh};wh(lh);Oh();Ph();export{h1 as default};
