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
function w(n,e={},...t){let i=document.createElement(n);for(let[r,s]of Object.entries(e))i.setAttribute(r,s);return i.append(...t),i}var nm=0;function qt(){return`ig-${++nm}`}function It(n,e,t){let i=w("h3",{id:qt()},n);return w("section",{class:`ig-panel ig-${t}`,"aria-labelledby":i.id},i,w("p",{},e))}var Ot=class{canvas;context;width=0;height=0;ratio=1;constructor(e){this.canvas=w("canvas",{role:"img","aria-label":e}),this.context=this.canvas.getContext("2d")}fit(e,t){let i=Math.min(window.devicePixelRatio||1,3),[r,s]=[Math.max(1,Math.round(e*i)),Math.max(1,Math.round(t*i))];(this.canvas.width!==r||this.canvas.height!==s)&&(this.canvas.width=r,this.canvas.height=s,this.canvas.style.height=`${t}px`),[this.width,this.height,this.ratio]=[e,t,r/Math.max(e,1)],this.context.setTransform(r/Math.max(e,1),0,0,s/Math.max(t,1),0,0),this.context.clearRect(0,0,e,t)}};var im={feature:"\u5404\u7279\u5F81",group:"\u5404\u7279\u5F81\u7EC4",dimension:"\u5404\u5D4C\u5165\u7EF4\u5EA6",class:"\u5404\u7C7B\u522B",example:"\u5404\u6837\u672C"},jh={curvature:["Measuring how the loss bends","\u6B63\u5728\u6D4B\u91CF\u635F\u5931\u7684\u5F2F\u66F2\u7A0B\u5EA6"],...Object.fromEntries(Object.entries(im).map(([n,e])=>[`imprint by ${n}`,[`Measuring what each ${n} does to the loss`,`\u6B63\u5728\u6D4B\u91CF${e}\u5BF9\u635F\u5931\u7684\u5F71\u54CD`]]))},rm={language:"en",other:"\u4E2D\u6587",progress:"What is going on",starting:"Starting \u2026",training:(n,e)=>`Training: ${n} of ${e} passes over the data`,surveying:(n,e)=>`Surveying the loss surface (${n}): evaluated at ${e} places so far`,working:"At work \u2026",doing:n=>jh[n]?.[0]??`At work: ${n}`,stopping:"Stopping \u2026",stopped:(n,e)=>`Training was stopped after ${n} of ${e} passes; what was finished is kept.`,failed:n=>`It failed: ${n}`,done:"Done.",gone:"The server does not answer any more.",sharpens:"What is below sharpens as results come.",stop:"Stop",again:"Choose anew",lossOf:(n,e)=>`Loss ${n} on what it learns from${e===null?"":`, ${e} on what it has not seen`}`,accuracyOf:(n,e)=>`right: ${n}${e===null?"":`, unseen ${e}`}`,curve:(n,e,t)=>`Loss after each pass: from ${n} to ${e} in ${t} passes`,seen:"learnt from",heldOut:"not seen",intro:"Choose data and a model. It is trained on this machine, in seconds to a minute; then its loss surface is surveyed, and you can walk on it.",data:"Data",own:"A table of your own \u2026",ownNote:"A CSV file with a header, at most 5 MB. It stays on this machine.",file:"File",fileNote:"Commas, semicolons or tabs; UTF-8.",reading:"Reading the table \u2026",table:n=>`${n} columns.`,target:"Column to predict",targetNote:"Words and a few whole numbers are classes; other numbers are predicted as numbers.",learnFrom:"Learn from",allColumns:"all other columns",textColumn:n=>`the texts in \u201C${n}\u201D`,leaveOut:"Leave out",encoder:"Encoder",loss:"Loss",regularizer:"Regulariser",none:"none",noneNote:"Nothing but the data shapes the surface.",weight:"Weight",share:"Share",dim:"Dimensions",epochs:"Passes over the data",lr:"Step size",seed:"Seed",train:"Train and survey",preparing:"Reading the data and making the model \u2026",noAnswer:"The server does not answer; is it still running?",runs:n=>`${n} run${String(n)==="1"?"":"s"}`,standBeside:n=>`${n}, to stand beside others`,around:{playground:"Playground",walk:"Train a small model, and walk on its loss surface",linked:"Landscape and embedding, linked",all:"All runs",both:"Playground and all runs",report:"The whole report",runs:"Runs so far",beside:"Show the ticked ones side by side"},says:{digits:"1,797 handwritten digits of 8 \xD7 8 pixels, ten classes.",iris:"150 flowers by four measures, three species. The quickest.",wine:"178 wines by thirteen chemical measures, three growers.",breast_cancer:"569 biopsies by thirty measures, benign or malignant.",diabetes:"442 patients by ten measures; a number is predicted, how far the disease was a year later.",docstrings:"Some thousand short texts about Python libraries; which library is each of? Takes a few minutes.",karate:"The 34 members of a club and who met whom; which half did each join?",les_miserables:"77 characters of a novel and who shares chapters; to which circle does each belong?",mlp:"Layers of weights with bends between them: it can follow curved borders.",linear:"One matrix: every feature adds its own column. The simplest embedding there is.",fourier:"Waves of random lengths, then one matrix: like a kernel method.",nystroem:"How alike an example is to some chosen ones, then one matrix.",conv:"Small windows that slide over the picture.",lookup:"A vector of its own for every token, averaged over the text.",bag:"The same as looking tokens up and averaging, in one step.",gru:"Reads the text token by token and remembers.",transformer:"Every token looks at all others.",graphconv:"Every node takes the mean of its neighbours, twice.",cross_entropy:"How surprised the model is by the right class. The usual choice.",hinge:"Nothing to pay once the right class leads by a margin: flat parts with sharp edges.",squared_hinge:"The same with smooth edges.",mse:"Half the squared distance to the answer: a bowl for linear models.",mae:"The distance itself: a surface with kinks, calm about outliers.",huber:"Squared when near, straight when far.",supervised_contrastive:"Draws examples of one class together and pushes the others away; no classifier at all.",triplet:"Each example must be nearer to its own class than to another, by a margin.",l2:"Every weight pays for its square: adds the same bowl everywhere.",l1:"Every weight pays for its size: many become zero, with a kink there.",elastic_net:"Half of each.",embedding_norm:"Only the embedding's weights pay for their squares.",dropout:"A share of the embedding is dropped at random in each step.",density:"Only this share of the weights is there at all."}},sm={language:"zh-Hans",other:"English",progress:"\u6B63\u5728\u8FDB\u884C",starting:"\u6B63\u5728\u542F\u52A8\u2026\u2026",training:(n,e)=>`\u8BAD\u7EC3\uFF1A\u7B2C ${n} \u8F6E\uFF0C\u5171 ${e} \u8F6E`,surveying:(n,e)=>`\u6B63\u5728\u52D8\u6D4B\u635F\u5931\u66F2\u9762\uFF08${n}\uFF09\uFF1A\u5DF2\u8BA1\u7B97 ${e} \u5904`,working:"\u6B63\u5728\u8BA1\u7B97\u2026\u2026",doing:n=>jh[n]?.[1]??`\u6B63\u5728\u8BA1\u7B97\uFF1A${n}`,stopping:"\u6B63\u5728\u505C\u6B62\u2026\u2026",stopped:(n,e)=>`\u8BAD\u7EC3\u5728\u7B2C ${n} \u8F6E\uFF08\u5171 ${e} \u8F6E\uFF09\u540E\u505C\u6B62\uFF1B\u5DF2\u5B8C\u6210\u7684\u90E8\u5206\u4FDD\u7559\u3002`,failed:n=>`\u5931\u8D25\uFF1A${n}`,done:"\u5B8C\u6210\u3002",gone:"\u670D\u52A1\u5668\u4E0D\u518D\u5E94\u7B54\u3002",sharpens:"\u7ED3\u679C\u9646\u7EED\u5230\u6765\uFF0C\u4E0B\u65B9\u7684\u56FE\u4F1A\u9010\u6E10\u6E05\u6670\u3002",stop:"\u505C\u6B62",again:"\u91CD\u65B0\u9009\u62E9",lossOf:(n,e)=>`\u635F\u5931\uFF1A\u8BAD\u7EC3\u6570\u636E ${n}${e===null?"":`\uFF0C\u672A\u89C1\u8FC7\u7684\u6570\u636E ${e}`}`,accuracyOf:(n,e)=>`\u6B63\u786E\u7387 ${n}${e===null?"":`\uFF0C\u672A\u89C1\u8FC7\u7684 ${e}`}`,curve:(n,e,t)=>`\u6BCF\u8F6E\u4E4B\u540E\u7684\u635F\u5931\uFF1A${t} \u8F6E\u4E2D\u4ECE ${n} \u5230 ${e}`,seen:"\u8BAD\u7EC3\u6570\u636E",heldOut:"\u672A\u89C1\u8FC7\u7684\u6570\u636E",intro:"\u9009\u62E9\u6570\u636E\u548C\u6A21\u578B\u3002\u8BAD\u7EC3\u5728\u672C\u673A\u8FDB\u884C\uFF0C\u51E0\u79D2\u5230\u4E00\u5206\u949F\uFF1B\u968F\u540E\u52D8\u6D4B\u5176\u635F\u5931\u66F2\u9762\uFF0C\u60A8\u5C31\u53EF\u4EE5\u5728\u4E0A\u9762\u884C\u8D70\u3002",data:"\u6570\u636E",own:"\u81EA\u5DF1\u7684\u8868\u683C\u2026\u2026",ownNote:"\u5E26\u8868\u5934\u7684 CSV \u6587\u4EF6\uFF0C\u6700\u5927 5 MB\u3002\u6587\u4EF6\u53EA\u7559\u5728\u672C\u673A\u3002",file:"\u6587\u4EF6",fileNote:"\u4EE5\u9017\u53F7\u3001\u5206\u53F7\u6216\u5236\u8868\u7B26\u5206\u9694\uFF1BUTF-8 \u7F16\u7801\u3002",reading:"\u6B63\u5728\u8BFB\u53D6\u8868\u683C\u2026\u2026",table:n=>`${n} \u5217\u3002`,target:"\u8981\u9884\u6D4B\u7684\u5217",targetNote:"\u6587\u5B57\u548C\u5C11\u6570\u51E0\u79CD\u6574\u6570\u89C6\u4E3A\u7C7B\u522B\uFF1B\u5176\u4ED6\u6570\u5B57\u6309\u6570\u503C\u9884\u6D4B\u3002",learnFrom:"\u4F9D\u636E",allColumns:"\u5176\u4F59\u6240\u6709\u5217",textColumn:n=>`\u201C${n}\u201D\u4E2D\u7684\u6587\u672C`,leaveOut:"\u4E0D\u4F7F\u7528",encoder:"\u7F16\u7801\u5668",loss:"\u635F\u5931\u51FD\u6570",regularizer:"\u6B63\u5219\u5316",none:"\u65E0",noneNote:"\u66F2\u9762\u53EA\u7531\u6570\u636E\u5851\u9020\u3002",weight:"\u6743\u91CD",share:"\u6BD4\u4F8B",dim:"\u7EF4\u6570",epochs:"\u8BAD\u7EC3\u8F6E\u6570",lr:"\u6B65\u957F",seed:"\u968F\u673A\u79CD\u5B50",train:"\u8BAD\u7EC3\u5E76\u52D8\u6D4B",preparing:"\u6B63\u5728\u8BFB\u53D6\u6570\u636E\u5E76\u5EFA\u7ACB\u6A21\u578B\u2026\u2026",noAnswer:"\u670D\u52A1\u5668\u6CA1\u6709\u5E94\u7B54\uFF1B\u5B83\u8FD8\u5728\u8FD0\u884C\u5417\uFF1F",runs:n=>`${n} \u6B21\u8FD0\u884C`,standBeside:n=>`${n}\uFF0C\u4E0E\u5176\u4ED6\u8FD0\u884C\u5E76\u6392`,around:{playground:"\u5B9E\u9A8C\u573A",walk:"\u8BAD\u7EC3\u4E00\u4E2A\u5C0F\u6A21\u578B\uFF0C\u5E76\u5728\u5B83\u7684\u635F\u5931\u66F2\u9762\u4E0A\u884C\u8D70",linked:"\u8054\u52A8\u7684\u635F\u5931\u66F2\u9762\u4E0E\u5D4C\u5165",all:"\u6240\u6709\u8FD0\u884C",both:"\u5B9E\u9A8C\u573A\u4E0E\u6240\u6709\u8FD0\u884C",report:"\u5B8C\u6574\u62A5\u544A\uFF08\u82F1\u6587\uFF09",runs:"\u5DF2\u6709\u7684\u8FD0\u884C",beside:"\u5E76\u6392\u663E\u793A\u52FE\u9009\u7684\u8FD0\u884C"},says:{digits:"1797 \u4E2A 8 \xD7 8 \u50CF\u7D20\u7684\u624B\u5199\u6570\u5B57\uFF0C\u5341\u4E2A\u7C7B\u522B\u3002",iris:"150 \u6735\u9E22\u5C3E\u82B1\u7684\u56DB\u9879\u6D4B\u91CF\uFF0C\u4E09\u4E2A\u54C1\u79CD\u3002\u6700\u5FEB\u3002",wine:"178 \u79CD\u8461\u8404\u9152\u7684\u5341\u4E09\u9879\u5316\u5B66\u6307\u6807\uFF0C\u4E09\u5BB6\u9152\u5E84\u3002",breast_cancer:"569 \u4EFD\u6D3B\u68C0\u7684\u4E09\u5341\u9879\u6D4B\u91CF\uFF0C\u826F\u6027\u6216\u6076\u6027\u3002",diabetes:"442 \u4F4D\u60A3\u8005\u7684\u5341\u9879\u6D4B\u91CF\uFF1B\u9884\u6D4B\u4E00\u4E2A\u6570\u503C\uFF1A\u4E00\u5E74\u540E\u7684\u75C5\u60C5\u3002",docstrings:"\u51E0\u5343\u6BB5\u5173\u4E8E Python \u5E93\u7684\u77ED\u6587\uFF1B\u5404\u5C5E\u4E8E\u54EA\u4E2A\u5E93\uFF1F\u9700\u8981\u51E0\u5206\u949F\u3002",karate:"\u4FF1\u4E50\u90E8\u7684 34 \u540D\u6210\u5458\u53CA\u5176\u5F80\u6765\uFF1B\u540E\u6765\u5404\u81EA\u52A0\u5165\u4E86\u54EA\u4E00\u534A\uFF1F",les_miserables:"\u5C0F\u8BF4\u4E2D\u7684 77 \u4E2A\u4EBA\u7269\u53CA\u5176\u540C\u573A\u7684\u7AE0\u8282\uFF1B\u5404\u5C5E\u4E8E\u54EA\u4E2A\u5708\u5B50\uFF1F",mlp:"\u591A\u5C42\u6743\u91CD\uFF0C\u5C42\u95F4\u6709\u5F2F\u6298\uFF1A\u80FD\u987A\u7740\u5F2F\u66F2\u7684\u8FB9\u754C\u3002",linear:"\u4E00\u4E2A\u77E9\u9635\uFF1A\u6BCF\u4E2A\u7279\u5F81\u52A0\u4E0A\u81EA\u5DF1\u7684\u4E00\u5217\u3002\u6700\u7B80\u5355\u7684\u5D4C\u5165\u3002",fourier:"\u968F\u673A\u6CE2\u957F\u7684\u6CE2\uFF0C\u518D\u4E58\u4E00\u4E2A\u77E9\u9635\uFF1A\u7C7B\u4F3C\u6838\u65B9\u6CD5\u3002",nystroem:"\u6837\u672C\u4E0E\u82E5\u5E72\u9009\u5B9A\u6837\u672C\u7684\u76F8\u4F3C\u5EA6\uFF0C\u518D\u4E58\u4E00\u4E2A\u77E9\u9635\u3002",conv:"\u5728\u56FE\u50CF\u4E0A\u6ED1\u52A8\u7684\u5C0F\u7A97\u53E3\u3002",lookup:"\u6BCF\u4E2A\u8BCD\u5143\u6709\u81EA\u5DF1\u7684\u5411\u91CF\uFF0C\u5BF9\u5168\u6587\u53D6\u5E73\u5747\u3002",bag:"\u4E0E\u67E5\u8868\u518D\u5E73\u5747\u76F8\u540C\uFF0C\u4E00\u6B65\u5B8C\u6210\u3002",gru:"\u9010\u4E2A\u8BCD\u5143\u5730\u8BFB\uFF0C\u5E76\u4E14\u8BB0\u4F4F\u3002",transformer:"\u6BCF\u4E2A\u8BCD\u5143\u90FD\u770B\u5176\u4ED6\u6240\u6709\u8BCD\u5143\u3002",graphconv:"\u6BCF\u4E2A\u8282\u70B9\u53D6\u90BB\u5C45\u7684\u5E73\u5747\uFF0C\u5171\u4E24\u6B21\u3002",cross_entropy:"\u6A21\u578B\u5BF9\u6B63\u786E\u7C7B\u522B\u6709\u591A\u610F\u5916\u3002\u6700\u5E38\u7528\u3002",hinge:"\u6B63\u786E\u7C7B\u522B\u9886\u5148\u4E00\u5B9A\u95F4\u9694\u540E\u4E0D\u518D\u53D7\u7F5A\uFF1A\u5E73\u5766\u7684\u533A\u57DF\uFF0C\u5C16\u9510\u7684\u8FB9\u3002",squared_hinge:"\u540C\u4E0A\uFF0C\u4F46\u8FB9\u662F\u5149\u6ED1\u7684\u3002",mse:"\u5230\u7B54\u6848\u8DDD\u79BB\u5E73\u65B9\u7684\u4E00\u534A\uFF1A\u5BF9\u7EBF\u6027\u6A21\u578B\u662F\u4E00\u53EA\u7897\u3002",mae:"\u8DDD\u79BB\u672C\u8EAB\uFF1A\u66F2\u9762\u6709\u6298\u75D5\uFF0C\u5BF9\u79BB\u7FA4\u503C\u4E0D\u654F\u611F\u3002",huber:"\u8FD1\u5904\u4E3A\u5E73\u65B9\uFF0C\u8FDC\u5904\u4E3A\u76F4\u7EBF\u3002",supervised_contrastive:"\u628A\u540C\u7C7B\u6837\u672C\u62C9\u8FD1\uFF0C\u628A\u5F02\u7C7B\u63A8\u8FDC\uFF1B\u5B8C\u5168\u6CA1\u6709\u5206\u7C7B\u5668\u3002",triplet:"\u6BCF\u4E2A\u6837\u672C\u79BB\u540C\u7C7B\u987B\u6BD4\u79BB\u5F02\u7C7B\u66F4\u8FD1\uFF0C\u5E76\u7559\u6709\u95F4\u9694\u3002",l2:"\u6BCF\u4E2A\u6743\u91CD\u6309\u5176\u5E73\u65B9\u4ED8\u51FA\u4EE3\u4EF7\uFF1A\u5904\u5904\u52A0\u4E0A\u540C\u4E00\u53EA\u7897\u3002",l1:"\u6BCF\u4E2A\u6743\u91CD\u6309\u5176\u5927\u5C0F\u4ED8\u51FA\u4EE3\u4EF7\uFF1A\u8BB8\u591A\u53D8\u4E3A\u96F6\uFF0C\u5E76\u5728\u96F6\u5904\u6709\u6298\u75D5\u3002",elastic_net:"\u4E24\u8005\u5404\u534A\u3002",embedding_norm:"\u53EA\u6709\u5D4C\u5165\u7684\u6743\u91CD\u6309\u5E73\u65B9\u4ED8\u51FA\u4EE3\u4EF7\u3002",dropout:"\u6BCF\u4E00\u6B65\u968F\u673A\u4E22\u5F03\u5D4C\u5165\u7684\u4E00\u90E8\u5206\u3002",density:"\u53EA\u6709\u8FD9\u4E00\u6BD4\u4F8B\u7684\u6743\u91CD\u5B58\u5728\u3002"}};function Ti(n){let{around:e,language:t}=Ai(n);for(let i of document.querySelectorAll("[data-says]"))i.textContent=e[i.dataset.says],i.lang=t}function Ai(n){return(["en","zh"].includes(n)?n:navigator.language.slice(0,2).toLowerCase())==="zh"?sm:rm}function Qh(){for(let n of document.querySelectorAll("[data-intaglio-runs]:not([data-listening])"))n.dataset.listening="true",new WebSocket(new URL(n.dataset.intaglioRuns,location.href.replace(/^http/,"ws"))).addEventListener("message",({data:t})=>am(n,JSON.parse(String(t))))}function am(n,e){let t=Ai(""),i=n.querySelector("ul"),r=new Map([...i.children].map(l=>[l.dataset.run,l])),s=e.map(l=>r.get(l)??om(l,t.standBeside(l)));for(let l of[...i.children])s.includes(l)||l.remove();s.forEach((l,c)=>i.children[c]!==l&&i.insertBefore(l,i.children[c]??null));let a=e.length>1;for(let l of n.querySelectorAll(".ig-several"))l.hidden=!a;n.hidden=e.length===0&&n.dataset.whenever===void 0;let o=n.querySelector("[data-count]");o&&(o.textContent=t.runs(e.length))}function om(n,e){let t=w("input",{type:"checkbox",name:"run",value:n,"aria-label":e}),i=w("a",{href:`/run/${encodeURIComponent(n)}`},w("bdi",{},n));return w("li",{"data-run":n},w("span",{class:"ig-several"},t," "),i)}var Hi={plane:"",alpha:0,beta:0,logarithmic:null,colour:"target",hidden:[],picked:[],depth:!1,imprint:"",subject:"",language:""},Ls=Object.keys(Hi);function ei(n){let e=Ls.map(t=>[t,n.get(t)??Hi[t]]);return Object.fromEntries(e)}function eu(n,e){return Ls.every(t=>n[t]===e[t]||JSON.stringify(n[t])===JSON.stringify(e[t]))}var lm=1500;function Gi(n){let e=new URLSearchParams(n.replace(/^#/,"")),t=a=>{let o=e.get(a);return o?.trim()&&Number.isFinite(Number(o))?{[a]:Number(o)}:{}},i=a=>e.get(a)?{[a]:e.get(a)}:{},r=a=>e.get(a)?{[a]:hm(e.get(a))}:{},s=e.get("log");return{...i("plane"),...t("alpha"),...t("beta"),...s&&{logarithmic:s==="1"},...i("colour"),...r("hidden"),...r("picked"),...e.get("depth")==="1"&&{depth:!0},...i("imprint"),...i("subject"),...i("language")}}function Is(n){let e=i=>String(Number(i.toPrecision(6))),t=new URLSearchParams({plane:n.plane,alpha:e(n.alpha),beta:e(n.beta)});n.logarithmic!==null&&t.set("log",n.logarithmic?"1":"0"),n.colour!==Hi.colour&&t.set("colour",n.colour);for(let i of["hidden","picked"]){let r=cm(n[i]);r&&r.length<=lm&&t.set(i,r)}n.depth&&t.set("depth","1");for(let i of["imprint","subject","language"])n[i]&&t.set(i,n[i]);return`#${t}`}function cm(n){let e=[];for(let t of[...n].sort((i,r)=>i-r)){let i=e[e.length-1];i&&t<=i[1]+1?i[1]=t:e.push([t,t])}return e.map(([t,i])=>t===i?`${t}`:`${t}-${i}`).join(",")}function hm(n){return n.split(",").flatMap(e=>{let t=/^(\d{1,7})(?:-(\d{1,7}))?$/.exec(e);if(!t)return[];let[i,r]=[Number(t[1]),Number(t[2]??t[1])];return Array.from({length:Math.max(0,r-i+1)},(s,a)=>i+a)})}function tu(n){let e=new DataView(n).getUint32(0,!0),t=new TextDecoder().decode(new Uint8Array(n,8,e)),i=8+e;return JSON.parse(t,(r,s)=>typeof s?.at!="number"||typeof s.size!="number"?s:{dtype:s.dtype,shape:s.shape,data:new Uint8Array(n,i+s.at,s.size)})}var Il={language:"en",other:"\u4E2D\u6587",planeTitle:(n,e)=>e,momentTitle:n=>n,view:"Loss surface and embedding, linked",controls:"Marker",plane:"Plane",alpha:"\u03B1",beta:"\u03B2",home:"Back to the trained model",log:"Logarithmic",loss:"Loss",accuracy:"Accuracy",status:"Status",surface:"Loss surface",surfaceSays:"Every place is a model; dark ones are wrong less often. Drag the ring, or use the arrow keys, to walk among them.",marker:"Marker on the loss surface",markerHelp:"Arrow keys move it, with Shift ten times as far; Home brings it back to the trained model.",embedding:"Embedding at the marker",embeddingSays:"Each point is one example as the model at the marker sees it. Draw a loop around some: the surface becomes theirs.",embeddingHelp:"Arrow keys go from example to example, Enter picks one, with Shift one more, Escape lets go; plus and minus go nearer and farther, with Shift arrow keys go along, Home shows all.",lookGroup:"How to look at the embedding",drawLoop:"Draw a loop",goAlong:"Move along",nearer:"Nearer",farther:"Farther",whole:"All of it",inSight:n=>` ${n} of them are in sight.`,leftOut:n=>` Not carried for so many: ${n}.`,classes:"Loss of each class",classesSays:"How wrong that model is on each class; choose one to follow its points.",cuts:"Cuts through the marker",cutsSays:"The loss along each direction, the other held where the marker stands.",cut:n=>`Loss along ${n}`,exact:"exact: the model was evaluated here",interpolated:n=>`interpolated (error ${n})`,unknownError:"not known",exactly:"By the model itself",computing:"computing \u2026",gone:"the server does not answer",exactBoth:(n,e)=>`loss ${n}, accuracy ${e}`,sampled:n=>`from a sample of the data (\xB1 ${n})`,stale:"stale: training went on after this survey",failed:"not finite here",below:n=>`below ${n}`,at:(n,e)=>`\u03B1 = ${n}, \u03B2 = ${e}`,said:(n,e,t,i)=>`${n}: loss ${e}${t&&`, accuracy ${t}`}; ${i}.`,noEmbedding:"This plane was surveyed without the embedding. intaglio.survey keeps it wherever the objective has one, under channels \u201Cembedding\u201D.",noClasses:"This plane holds no loss per class. A survey keeps it where the data has classes, under channels \u201Cclass_loss\u201D.",scaleNote:(n,e)=>`${n?"Logarithmic scale":"Linear scale"}${e?`; above ${e}, its 95th percentile, all is one colour`:""}.`,barsNote:(n,e,t,i)=>`Bars run from ${n} to ${e}${t?", logarithmic":""}, all over the surface; interpolated (error ${i}).`,lossNote:(n,e)=>` An example's own loss is interpolated (error ${n}) and rounded (${e}).`,embeddingNote:(n,e,t)=>`${n}. Axes are the same all over the surface; coordinates are interpolated (error ${e}) and rounded (${t} of their range).`,examples:(n,e)=>n===e?`${n} examples`:`${n} of ${e} examples`,byTarget:(n,e)=>`Colours go from dark, a target of ${n}, to bright, ${e}. `,byColumn:(n,e,t)=>`Colours go from dark, ${n} ${e}, to bright, ${t}. `,byLoss:(n,e)=>`Colours are the surface's: dark a loss of ${n}, bright ${e} or more. `,byMove:n=>`Colours go from dark, where the trained model puts it, to bright, ${n} away or more. `,outside:n=>` ${n} lie beyond the frame and are drawn at its edge.`,example:n=>`Example ${n}`,target:n=>`target ${n}`,ownLoss:n=>`loss here ${n}`,notDrawn:"The path of training is not drawn: it runs far off this plane. The star is the trained model.",drawn:"The red path runs from the ring, before training, to the star, the trained model.",pathOff:(n,e,t)=>` It ${t?"thins and fades with its distance off the plane":"runs off the plane"}, at most ${n} at ${e}.`,pathPoint:(n,e)=>`${n}: ${e} off the plane`,pathTable:"The path of training in numbers",pathMoment:"moment",pathDistance:"off the plane",nearest:"Nearest neighbours",nearestTo:n=>`Nearest to example ${n}`,nearestSame:(n,e)=>`; ${n} of ${e} are of its class`,nearestHint:"Point at an example, or go to one with the arrow keys: those nearest to it stand here, and each leads on.",nearestSpace:(n,e)=>`Numbers are Euclidean distances in ${n}, all that is carried of the embedding at the marker, among ${e}.`,nearestHidden:" Classes that are left out do not count.",save:"Save",savePicture:(n,e)=>`${n} (${e})`,savePage:"This view as an offline page",depth:"In 3-D",surfaceDepth:"Loss surface in relief",surfaceDepthSays:"Height and colour are the loss; drag to walk around it. The white ball is the marker.",embeddingDepth:"Embedding with its third coordinate",embeddingDepthSays:"The same points and colours with depth; drag to walk around them.",turnHelp:"Arrow keys turn it, plus and minus go nearer and farther, Home turns it back.",withoutWebgl:"Drawn without WebGL, which this browser does not give just now: coarser, and all the same.",noDepth:"This plane was surveyed with fewer than three coordinates of the embedding.",undo:"Undo",redo:"Redo",time:"Time",throughTraining:"through training",examplesGroup:"Examples",colour:"Colour by",colourClass:"class",colourTarget:"target",colourLoss:"loss at the marker",colourMoved:"change from the trained model",find:"Find",findHelp:"number, class or text",foundNone:"No example holds that.",letGo:"Let go",pickedCount:n=>n===1?"1 example picked":`${n.toLocaleString("en-US")} examples picked`,pickedLoss:(n,e,t)=>`${n}; their mean loss here is ${e} (error of a single one: ${t}).`,noOwnLoss:"This plane was surveyed without the losses of single examples, so it has no surface of theirs.",theirs:n=>`Loss of the ${n===1?"example":`${n.toLocaleString("en-US")} examples`} picked. `,showClass:n=>`Show ${n}`,table:"Examples as a table",rows:(n,e)=>`${n} of ${e}, those with the highest loss at the marker first.`,exampleHead:"example",targetHead:"target",lossHead:"loss",imprint:"Imprint on the loss",imprintSays:"What each feature, class or example does to the loss at the marker; choose one to see what it does everywhere.",imprintOf:"Imprint by",imprintTitle:(n,e)=>e,imprintRanking:"Imprints, the largest at the trained model first",imprintHelp:"Up and down keys choose another.",imprintMap:n=>`What ${n} does to the loss, everywhere`,imprintBars:n=>`Bars: change of the loss at the marker with its 95 % interval; the longest reaches ${n}.`,shareBars:n=>`Bars: part of the loss at the marker with its 95 % interval; the longest reaches ${n}.`,imprintNoise:n=>` Pale: not told from noise at the trained model; of the others ${n} may be by chance.`,noise:"not told from noise",imprintLeft:(n,e)=>` The first ${n} of ${e}.`,imprintElsewhere:n=>` This imprint lies in the plane \u201C${n}\u201D; values are those at the trained model, until you choose that plane.`,imprintAlone:" The plane of this imprint was not surveyed; values are those at the trained model.",imprintHere:(n,e)=>`${n}: ${e} at the marker.`,imprintThere:(n,e)=>`${n}: ${e} at the trained model.`,imprintReading:" Red ground is low because of it, blue ground in spite of it.",shareReading:" The redder, the more of the loss is its.",imprintScale:n=>` One scale for all; between the nodes off by at most ${n}.`,imprintStale:" Stale: training went on after it was measured.",noImprint:"What features do to the loss is not in this run.",curvature:"Curvature at the trained model",curvatureSays:"How sharply the loss bends there: along few directions it is steep, along most nearly flat.",curvatureStale:"Stale: training went on after this was measured.",noCurvature:"How sharply the loss bends is not in this run.",eigenvalues:"Eigenvalues of the Hessian",eigenvalue:"eigenvalue \u03BB",density:"density",topEigenvalue:(n,e)=>`The largest is ${n} (off by ${e} at most). `,spectrumReading:"Triangles are single eigenvalues, hollow ones not settled; the line is the density of all, the band its standard error.",withoutDensity:"Triangles are single eigenvalues, hollow ones not settled; the density of all was not measured.",eigenvalueTable:"Eigenvalues in numbers",error:"error",settled:"settled",yes:"yes",no:"no",smallest:"smallest",blockShares:"Where it bends",blockNote:"Each block\u2019s part of all curvature, the trace of the Hessian, with one standard error.",course:"Sharpest direction through training",epoch:"epoch",courseNote:"The largest eigenvalue by epoch; the band is its error.",edge:n=>` Above 2/\u03B7 = ${n} full-batch gradient descent is unstable.`,courseHere:n=>` The upright line is the moment that is shown, epoch ${n}.`,noCourse:"The curvature at moments of training is not in this run.",beside:"Runs side by side",besideSays:"One marker and one camera for all of them.",besideScale:n=>n?" One colour scale: one colour is one loss.":" The losses are different functions, so each run has a scale of its own; compare shapes and accuracies, not colours.",besidePenalties:" Their penalties differ, and are part of the loss.",besidePlanes:n=>n?" This plane is one and the same for all: at one place stand equal parameters.":" Each plane goes through its run\u2019s own trained model: compare shapes; equal places are other models.",besidePaths:" Thin dark lines are the paths of the other runs.",ofRun:(n,e)=>`${n}, ${e}`,colourPrediction:"prediction of the trained model",byPrediction:(n,e)=>`Colours are the class that the trained model names; ${n.toLocaleString("en-US")} of ${e.toLocaleString("en-US")} are of another. `,predicted:n=>`the trained model says ${n}`,predictedHere:n=>`the model at the marker says ${n}`,predictionHead:"prediction",computes:n=>`${n} computes it.`,notLoaded:n=>`The run's data did not come: ${n}`,newer:(n,e)=>`This run was written in format ${n}; this view reads ${e}.`};var um={feature:"\u7279\u5F81",group:"\u7279\u5F81\u7EC4",dimension:"\u5D4C\u5165\u7EF4\u5EA6",class:"\u7C7B\u522B",example:"\u6837\u672C"},dm={random:"\u968F\u673A\u5E73\u9762",pca:"\u8BAD\u7EC3\u8DEF\u5F84\u5E73\u9762\uFF08PCA\uFF09"},Nl={language:"zh-Hans",other:"English",planeTitle:(n,e)=>dm[n]??e,momentTitle:n=>n.replace(/^epoch /,"\u7B2C ").replace(/(\d)$/,n.startsWith("epoch ")?"$1 \u8F6E":"$1"),view:"\u635F\u5931\u66F2\u9762\u4E0E\u5D4C\u5165\uFF0C\u5F7C\u6B64\u8054\u52A8",controls:"\u6807\u8BB0",plane:"\u5E73\u9762",alpha:"\u03B1",beta:"\u03B2",home:"\u56DE\u5230\u8BAD\u7EC3\u597D\u7684\u6A21\u578B",log:"\u5BF9\u6570\u523B\u5EA6",loss:"\u635F\u5931",accuracy:"\u51C6\u786E\u7387",status:"\u72B6\u6001",surface:"\u635F\u5931\u66F2\u9762",surfaceSays:"\u6BCF\u4E00\u5904\u90FD\u662F\u4E00\u4E2A\u6A21\u578B\uFF0C\u989C\u8272\u8D8A\u6DF1\u9519\u5F97\u8D8A\u5C11\u3002\u62D6\u52A8\u5706\u73AF\uFF0C\u6216\u7528\u65B9\u5411\u952E\uFF0C\u5728\u5176\u95F4\u8D70\u52A8\u3002",marker:"\u635F\u5931\u66F2\u9762\u4E0A\u7684\u6807\u8BB0",markerHelp:"\u65B9\u5411\u952E\u79FB\u52A8\u6807\u8BB0\uFF0C\u6309\u4F4F Shift \u8FDC\u5341\u500D\uFF1BHome \u952E\u56DE\u5230\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u3002",embedding:"\u6807\u8BB0\u5904\u7684\u5D4C\u5165",embeddingSays:"\u6BCF\u4E2A\u70B9\u662F\u4E00\u4E2A\u6837\u672C\u5728\u6807\u8BB0\u5904\u6A21\u578B\u773C\u4E2D\u7684\u6837\u5B50\u3002\u5708\u51FA\u4E00\u4E9B\u70B9\uFF0C\u66F2\u9762\u5C31\u6210\u4E3A\u5B83\u4EEC\u7684\u66F2\u9762\u3002",embeddingHelp:"\u65B9\u5411\u952E\u9010\u4E2A\u67E5\u770B\u6837\u672C\uFF0CEnter \u9009\u53D6\uFF0C\u6309\u4F4F Shift \u518D\u52A0\u4E00\u4E2A\uFF0CEscape \u653E\u5F00\uFF1B\u52A0\u53F7\u548C\u51CF\u53F7\u62C9\u8FD1\u548C\u62C9\u8FDC\uFF0CShift \u52A0\u65B9\u5411\u952E\u79FB\u52A8\u89C6\u91CE\uFF0CHome \u663E\u793A\u5168\u90E8\u3002",lookGroup:"\u5982\u4F55\u89C2\u770B\u5D4C\u5165",drawLoop:"\u5708\u9009",goAlong:"\u79FB\u52A8\u89C6\u91CE",nearer:"\u62C9\u8FD1",farther:"\u62C9\u8FDC",whole:"\u663E\u793A\u5168\u90E8",inSight:n=>` \u5176\u4E2D ${n} \u4E2A\u5728\u89C6\u91CE\u5185\u3002`,leftOut:n=>` \u6837\u672C\u592A\u591A\uFF0C\u672A\u643A\u5E26\uFF1A${n}\u3002`,classes:"\u5404\u7C7B\u522B\u7684\u635F\u5931",classesSays:"\u8BE5\u6A21\u578B\u5728\u6BCF\u4E2A\u7C7B\u522B\u4E0A\u9519\u591A\u5C11\uFF1B\u70B9\u9009\u4E00\u4E2A\u7C7B\u522B\u4EE5\u8DDF\u8E2A\u5B83\u7684\u70B9\u3002",cuts:"\u8FC7\u6807\u8BB0\u7684\u5256\u9762",cutsSays:"\u6CBF\u4E00\u4E2A\u65B9\u5411\u7684\u635F\u5931\uFF0C\u53E6\u4E00\u4E2A\u65B9\u5411\u505C\u5728\u6807\u8BB0\u5904\u3002",cut:n=>`\u6CBF ${n} \u7684\u635F\u5931`,exact:"\u7CBE\u786E\uFF1A\u6A21\u578B\u5728\u6B64\u5904\u8BA1\u7B97\u8FC7",interpolated:n=>`\u63D2\u503C\uFF08\u8BEF\u5DEE ${n}\uFF09`,unknownError:"\u672A\u77E5",exactly:"\u6A21\u578B\u81EA\u5DF1\u7684\u503C",computing:"\u8BA1\u7B97\u4E2D\u2026\u2026",gone:"\u670D\u52A1\u5668\u6CA1\u6709\u56DE\u7B54",exactBoth:(n,e)=>`\u635F\u5931 ${n}\uFF0C\u51C6\u786E\u7387 ${e}`,sampled:n=>`\u6765\u81EA\u90E8\u5206\u6570\u636E\uFF08\xB1 ${n}\uFF09`,stale:"\u8FC7\u65F6\uFF1A\u6B64\u6B21\u52D8\u6D4B\u4E4B\u540E\u8BAD\u7EC3\u53C8\u7EE7\u7EED\u4E86",failed:"\u6B64\u5904\u4E0D\u662F\u6709\u9650\u503C",below:n=>`\u4F4E\u4E8E ${n}`,at:(n,e)=>`\u03B1 = ${n}\uFF0C\u03B2 = ${e}`,said:(n,e,t,i)=>`${n}\uFF1A\u635F\u5931 ${e}${t&&`\uFF0C\u51C6\u786E\u7387 ${t}`}\uFF1B${i}\u3002`,noEmbedding:"\u8FD9\u4E2A\u5E73\u9762\u52D8\u6D4B\u65F6\u6CA1\u6709\u4FDD\u7559\u5D4C\u5165\u3002\u53EA\u8981\u76EE\u6807\u6709\u5D4C\u5165\uFF0Cintaglio.survey \u5C31\u4F1A\u5728\u901A\u9053 \u201Cembedding\u201D \u4E2D\u4FDD\u7559\u5B83\u3002",noClasses:"\u8FD9\u4E2A\u5E73\u9762\u6CA1\u6709\u5404\u7C7B\u522B\u7684\u635F\u5931\u3002\u6570\u636E\u6709\u7C7B\u522B\u65F6\uFF0C\u52D8\u6D4B\u4F1A\u5728\u901A\u9053 \u201Cclass_loss\u201D \u4E2D\u4FDD\u7559\u5B83\u3002",scaleNote:(n,e)=>(n?"\u5BF9\u6570\u523B\u5EA6":"\u7EBF\u6027\u523B\u5EA6")+(e?`\uFF1B\u9AD8\u4E8E ${e}\uFF08\u7B2C 95 \u767E\u5206\u4F4D\uFF09\u7684\u90FD\u662F\u540C\u4E00\u79CD\u989C\u8272`:"")+"\u3002",barsNote:(n,e,t,i)=>`\u6A2A\u6761\u5728\u6574\u4E2A\u66F2\u9762\u4E0A\u4ECE ${n} \u5230 ${e}${t?"\uFF0C\u5BF9\u6570\u523B\u5EA6":""}\uFF1B\u63D2\u503C\uFF08\u8BEF\u5DEE ${i}\uFF09\u3002`,lossNote:(n,e)=>`\u6837\u672C\u81EA\u8EAB\u7684\u635F\u5931\u7ECF\u8FC7\u63D2\u503C\uFF08\u8BEF\u5DEE ${n}\uFF09\u548C\u820D\u5165\uFF08${e}\uFF09\u3002`,embeddingNote:(n,e,t)=>`${n}\u3002\u5750\u6807\u8F74\u5728\u6574\u4E2A\u66F2\u9762\u4E0A\u4E0D\u53D8\uFF1B\u5750\u6807\u7ECF\u8FC7\u63D2\u503C\uFF08\u8BEF\u5DEE ${e}\uFF09\u548C\u820D\u5165\uFF08\u8303\u56F4\u7684 ${t}\uFF09\u3002`,examples:(n,e)=>n===e?`${n} \u4E2A\u6837\u672C`:`${e} \u4E2A\u6837\u672C\u4E2D\u7684 ${n} \u4E2A`,byTarget:(n,e)=>`\u989C\u8272\u4ECE\u6DF1\uFF08\u76EE\u6807 ${n}\uFF09\u5230\u4EAE\uFF08${e}\uFF09\u3002`,byColumn:(n,e,t)=>`\u989C\u8272\u4ECE\u6DF1\uFF08${n} ${e}\uFF09\u5230\u4EAE\uFF08${t}\uFF09\u3002`,byLoss:(n,e)=>`\u989C\u8272\u4E0E\u66F2\u9762\u76F8\u540C\uFF1A\u6DF1\u4E3A\u635F\u5931 ${n}\uFF0C\u4EAE\u4E3A ${e} \u6216\u66F4\u9AD8\u3002`,byMove:n=>`\u989C\u8272\u4ECE\u6DF1\uFF08\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u6240\u653E\u4E4B\u5904\uFF09\u5230\u4EAE\uFF08\u76F8\u8DDD ${n} \u6216\u66F4\u8FDC\uFF09\u3002`,outside:n=>`${n} \u4E2A\u5728\u6846\u5916\uFF0C\u753B\u5728\u8FB9\u4E0A\u3002`,example:n=>`\u6837\u672C ${n}`,target:n=>`\u76EE\u6807 ${n}`,ownLoss:n=>`\u6B64\u5904\u635F\u5931 ${n}`,notDrawn:"\u8BAD\u7EC3\u8DEF\u5F84\u79BB\u8FD9\u4E2A\u5E73\u9762\u5F88\u8FDC\uFF0C\u6CA1\u6709\u753B\u51FA\u3002\u661F\u53F7\u662F\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u3002",drawn:"\u7EA2\u8272\u8DEF\u5F84\u4ECE\u5706\u5708\uFF08\u8BAD\u7EC3\u524D\uFF09\u5230\u661F\u53F7\uFF08\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\uFF09\u3002",pathOff:(n,e,t)=>`\u5B83${t?"\u79BB\u5E73\u9762\u8D8A\u8FDC\u8D8A\u7EC6\u8D8A\u6DE1":"\u79BB\u5F00\u5E73\u9762"}\uFF0C\u6700\u8FDC\u5904\u5728${e}\uFF0C\u76F8\u8DDD ${n}\u3002`,pathPoint:(n,e)=>`${n}\uFF1A\u79BB\u5E73\u9762 ${e}`,pathTable:"\u8BAD\u7EC3\u8DEF\u5F84\u7684\u6570\u503C",pathMoment:"\u65F6\u523B",pathDistance:"\u79BB\u5E73\u9762\u7684\u8DDD\u79BB",nearest:"\u6700\u8FD1\u7684\u90BB\u5C45",nearestTo:n=>`\u79BB\u6837\u672C ${n} \u6700\u8FD1\u7684`,nearestSame:(n,e)=>`\uFF1B${e} \u4E2A\u4E2D\u6709 ${n} \u4E2A\u540C\u7C7B`,nearestHint:"\u6307\u5411\u4E00\u4E2A\u6837\u672C\uFF0C\u6216\u7528\u65B9\u5411\u952E\u8D70\u5230\u5B83\uFF1A\u79BB\u5B83\u6700\u8FD1\u7684\u6837\u672C\u5217\u5728\u8FD9\u91CC\uFF0C\u70B9\u9009\u5373\u53EF\u524D\u5F80\u3002",nearestSpace:(n,e)=>`\u6570\u5B57\u662F ${n} \u4E2D\u7684\u6B27\u6C0F\u8DDD\u79BB\uFF0C\u5373\u9875\u9762\u6240\u643A\u5E26\u7684\u6807\u8BB0\u5904\u5D4C\u5165\u7684\u5168\u90E8\u5750\u6807\uFF1B\u8303\u56F4\u4E3A ${e}\u3002`,nearestHidden:"\u4E0D\u663E\u793A\u7684\u7C7B\u522B\u4E0D\u8BA1\u5165\u3002",save:"\u4FDD\u5B58",savePicture:(n,e)=>`${n}\uFF08${e}\uFF09`,savePage:"\u6B64\u89C6\u56FE\uFF0C\u79BB\u7EBF\u7F51\u9875",depth:"\u4E09\u7EF4",surfaceDepth:"\u7ACB\u4F53\u7684\u635F\u5931\u66F2\u9762",surfaceDepthSays:"\u9AD8\u5EA6\u548C\u989C\u8272\u90FD\u662F\u635F\u5931\uFF1B\u62D6\u52A8\u4EE5\u73AF\u7ED5\u89C2\u770B\u3002\u767D\u7403\u662F\u6807\u8BB0\u3002",embeddingDepth:"\u5E26\u7B2C\u4E09\u4E2A\u5750\u6807\u7684\u5D4C\u5165",embeddingDepthSays:"\u540C\u6837\u7684\u70B9\u548C\u989C\u8272\uFF0C\u52A0\u4E0A\u6DF1\u5EA6\uFF1B\u62D6\u52A8\u4EE5\u73AF\u7ED5\u89C2\u770B\u3002",turnHelp:"\u65B9\u5411\u952E\u8F6C\u52A8\uFF0C\u52A0\u53F7\u548C\u51CF\u53F7\u62C9\u8FD1\u62C9\u8FDC\uFF0CHome \u952E\u590D\u539F\u3002",withoutWebgl:"\u6D4F\u89C8\u5668\u6B64\u523B\u6CA1\u6709\u63D0\u4F9B WebGL\uFF0C\u6539\u7528\u666E\u901A\u753B\u5E03\u7ED8\u5236\uFF1A\u8F83\u7C97\uFF0C\u5185\u5BB9\u76F8\u540C\u3002",noDepth:"\u8FD9\u4E2A\u5E73\u9762\u52D8\u6D4B\u65F6\u4FDD\u7559\u7684\u5D4C\u5165\u5750\u6807\u4E0D\u8DB3\u4E09\u4E2A\u3002",undo:"\u64A4\u9500",redo:"\u91CD\u505A",time:"\u65F6\u95F4",throughTraining:"\u6574\u4E2A\u8BAD\u7EC3\u8FC7\u7A0B",examplesGroup:"\u6837\u672C",colour:"\u7740\u8272",colourClass:"\u7C7B\u522B",colourTarget:"\u76EE\u6807",colourLoss:"\u6807\u8BB0\u5904\u7684\u635F\u5931",colourMoved:"\u76F8\u5BF9\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u7684\u79FB\u52A8",find:"\u67E5\u627E",findHelp:"\u7F16\u53F7\u3001\u7C7B\u522B\u6216\u6587\u5B57",foundNone:"\u6CA1\u6709\u6837\u672C\u542B\u6709\u5B83\u3002",letGo:"\u653E\u5F00",pickedCount:n=>`\u9009\u53D6\u4E86 ${n.toLocaleString("en-US")} \u4E2A\u6837\u672C`,pickedLoss:(n,e,t)=>`${n}\uFF1B\u5B83\u4EEC\u5728\u6B64\u5904\u7684\u5E73\u5747\u635F\u5931\u4E3A ${e}\uFF08\u5355\u4E2A\u6837\u672C\u7684\u8BEF\u5DEE\uFF1A${t}\uFF09\u3002`,noOwnLoss:"\u8FD9\u4E2A\u5E73\u9762\u52D8\u6D4B\u65F6\u6CA1\u6709\u4FDD\u7559\u5355\u4E2A\u6837\u672C\u7684\u635F\u5931\uFF0C\u6240\u4EE5\u6CA1\u6709\u5B83\u4EEC\u7684\u66F2\u9762\u3002",theirs:n=>`\u6240\u9009 ${n.toLocaleString("en-US")} \u4E2A\u6837\u672C\u7684\u635F\u5931\u3002`,showClass:n=>`\u663E\u793A ${n}`,table:"\u6837\u672C\u8868",rows:(n,e)=>`${e} \u4E2A\u4E2D\u7684 ${n} \u4E2A\uFF0C\u6807\u8BB0\u5904\u635F\u5931\u6700\u9AD8\u7684\u5728\u524D\u3002`,exampleHead:"\u6837\u672C",targetHead:"\u76EE\u6807",lossHead:"\u635F\u5931",imprint:"\u5BF9\u635F\u5931\u7684\u5370\u8BB0",imprintSays:"\u6BCF\u4E2A\u7279\u5F81\u3001\u7C7B\u522B\u6216\u6837\u672C\u5728\u6807\u8BB0\u5904\u5BF9\u635F\u5931\u505A\u4E86\u4EC0\u4E48\uFF1B\u9009\u4E00\u4E2A\uFF0C\u770B\u5B83\u5728\u5404\u5904\u505A\u4E86\u4EC0\u4E48\u3002",imprintOf:"\u5370\u8BB0",imprintTitle:(n,e)=>`${um[n]??n}\uFF08${e}\uFF09`,imprintRanking:"\u5370\u8BB0\uFF0C\u5728\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u5904\u6700\u5927\u7684\u5728\u524D",imprintHelp:"\u4E0A\u4E0B\u65B9\u5411\u952E\u9009\u62E9\u53E6\u4E00\u4E2A\u3002",imprintMap:n=>`${n} \u5728\u5404\u5904\u5BF9\u635F\u5931\u505A\u4E86\u4EC0\u4E48`,imprintBars:n=>`\u6A2A\u6761\uFF1A\u6807\u8BB0\u5904\u635F\u5931\u7684\u53D8\u5316\u53CA\u5176 95 % \u533A\u95F4\uFF1B\u6700\u957F\u7684\u5230 ${n}\u3002`,shareBars:n=>`\u6A2A\u6761\uFF1A\u6807\u8BB0\u5904\u635F\u5931\u4E2D\u7684\u4EFD\u989D\u53CA\u5176 95 % \u533A\u95F4\uFF1B\u6700\u957F\u7684\u5230 ${n}\u3002`,imprintNoise:n=>`\u6D45\u8272\uFF1A\u5728\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u5904\u4E0E\u566A\u58F0\u5206\u4E0D\u5F00\uFF1B\u5176\u4F59\u7684\u53EF\u80FD\u6709 ${n} \u51FA\u4E8E\u5076\u7136\u3002`,noise:"\u4E0E\u566A\u58F0\u5206\u4E0D\u5F00",imprintLeft:(n,e)=>`${e} \u4E2A\u4E2D\u7684\u524D ${n} \u4E2A\u3002`,imprintElsewhere:n=>`\u8FD9\u4E2A\u5370\u8BB0\u5728\u5E73\u9762\u201C${n}\u201D\u4E0A\uFF1B\u9009\u90A3\u4E2A\u5E73\u9762\u4E4B\u524D\uFF0C\u6570\u503C\u662F\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u5904\u7684\u3002`,imprintAlone:"\u8FD9\u4E2A\u5370\u8BB0\u7684\u5E73\u9762\u6CA1\u6709\u52D8\u6D4B\uFF1B\u6570\u503C\u662F\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u5904\u7684\u3002",imprintHere:(n,e)=>`${n}\uFF1A\u6807\u8BB0\u5904\u4E3A ${e}\u3002`,imprintThere:(n,e)=>`${n}\uFF1A\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u5904\u4E3A ${e}\u3002`,imprintReading:"\u7EA2\u8272\u4E4B\u5904\u56E0\u5B83\u800C\u4F4E\uFF0C\u84DD\u8272\u4E4B\u5904\u867D\u6709\u5B83\u4ECD\u4F4E\u3002",shareReading:"\u8D8A\u7EA2\uFF0C\u635F\u5931\u4E2D\u5C5E\u4E8E\u5B83\u7684\u8D8A\u591A\u3002",imprintScale:n=>`\u6240\u6709\u7684\u540C\u7528\u4E00\u4E2A\u523B\u5EA6\uFF1B\u8282\u70B9\u4E4B\u95F4\u7684\u8BEF\u5DEE\u81F3\u591A\u4E3A ${n}\u3002`,imprintStale:"\u8FC7\u65F6\uFF1A\u6D4B\u91CF\u4E4B\u540E\u8BAD\u7EC3\u53C8\u7EE7\u7EED\u4E86\u3002",noImprint:"\u8FD9\u6B21\u8FD0\u884C\u4E2D\u6CA1\u6709\uFF1A\u7279\u5F81\u5BF9\u635F\u5931\u505A\u4E86\u4EC0\u4E48\u3002",curvature:"\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u5904\u7684\u66F2\u7387",curvatureSays:"\u635F\u5931\u5728\u90A3\u91CC\u5F2F\u66F2\u5F97\u591A\u5389\u5BB3\uFF1A\u6CBF\u5C11\u6570\u65B9\u5411\u9661\u5CED\uFF0C\u6CBF\u5927\u591A\u6570\u65B9\u5411\u51E0\u4E4E\u5E73\u5766\u3002",curvatureStale:"\u8FC7\u65F6\uFF1A\u6D4B\u91CF\u4E4B\u540E\u8BAD\u7EC3\u53C8\u7EE7\u7EED\u4E86\u3002",noCurvature:"\u8FD9\u6B21\u8FD0\u884C\u4E2D\u6CA1\u6709\uFF1A\u635F\u5931\u5F2F\u66F2\u5F97\u591A\u5389\u5BB3\u3002",eigenvalues:"Hessian \u77E9\u9635\u7684\u7279\u5F81\u503C",eigenvalue:"\u7279\u5F81\u503C \u03BB",density:"\u5BC6\u5EA6",topEigenvalue:(n,e)=>`\u6700\u5927\u7684\u662F ${n}\uFF08\u8BEF\u5DEE\u81F3\u591A ${e}\uFF09\u3002`,spectrumReading:"\u4E09\u89D2\u5F62\u662F\u5355\u4E2A\u7279\u5F81\u503C\uFF0C\u7A7A\u5FC3\u7684\u5C1A\u672A\u6536\u655B\uFF1B\u7EBF\u662F\u5168\u90E8\u7279\u5F81\u503C\u7684\u5BC6\u5EA6\uFF0C\u8272\u5E26\u662F\u5B83\u7684\u6807\u51C6\u8BEF\u5DEE\u3002",withoutDensity:"\u4E09\u89D2\u5F62\u662F\u5355\u4E2A\u7279\u5F81\u503C\uFF0C\u7A7A\u5FC3\u7684\u5C1A\u672A\u6536\u655B\uFF1B\u5168\u90E8\u7279\u5F81\u503C\u7684\u5BC6\u5EA6\u6CA1\u6709\u6D4B\u91CF\u3002",eigenvalueTable:"\u7279\u5F81\u503C\u7684\u6570\u503C",error:"\u8BEF\u5DEE",settled:"\u5DF2\u6536\u655B",yes:"\u662F",no:"\u5426",smallest:"\u6700\u5C0F",blockShares:"\u5728\u4F55\u5904\u5F2F\u66F2",blockNote:"\u6BCF\u4E2A\u90E8\u5206\u5728\u5168\u90E8\u66F2\u7387\uFF08Hessian \u77E9\u9635\u7684\u8FF9\uFF09\u4E2D\u7684\u4EFD\u989D\uFF0C\u9644\u4E00\u4E2A\u6807\u51C6\u8BEF\u5DEE\u3002",course:"\u8BAD\u7EC3\u8FC7\u7A0B\u4E2D\u6700\u9661\u7684\u65B9\u5411",epoch:"\u8F6E",courseNote:"\u5404\u8F6E\u7684\u6700\u5927\u7279\u5F81\u503C\uFF1B\u8272\u5E26\u662F\u5B83\u7684\u8BEF\u5DEE\u3002",edge:n=>`\u9AD8\u4E8E 2/\u03B7 = ${n} \u65F6\uFF0C\u5168\u6279\u91CF\u68AF\u5EA6\u4E0B\u964D\u4E0D\u7A33\u5B9A\u3002`,courseHere:n=>`\u7AD6\u7EBF\u662F\u6B63\u5728\u663E\u793A\u7684\u65F6\u523B\uFF0C\u7B2C ${n} \u8F6E\u3002`,noCourse:"\u8FD9\u6B21\u8FD0\u884C\u4E2D\u6CA1\u6709\uFF1A\u8BAD\u7EC3\u5404\u65F6\u523B\u7684\u66F2\u7387\u3002",beside:"\u5E76\u6392\u7684\u5404\u6B21\u8FD0\u884C",besideSays:"\u5171\u7528\u4E00\u4E2A\u6807\u8BB0\u548C\u4E00\u4E2A\u89C6\u89D2\u3002",besideScale:n=>n?"\u540C\u4E00\u4E2A\u989C\u8272\u523B\u5EA6\uFF1A\u540C\u4E00\u79CD\u989C\u8272\u662F\u540C\u4E00\u4E2A\u635F\u5931\u3002":"\u635F\u5931\u662F\u4E0D\u540C\u7684\u51FD\u6570\uFF0C\u6240\u4EE5\u6BCF\u6B21\u8FD0\u884C\u5404\u6709\u81EA\u5DF1\u7684\u523B\u5EA6\uFF1B\u8BF7\u6BD4\u8F83\u5F62\u72B6\u548C\u51C6\u786E\u7387\uFF0C\u4E0D\u8981\u6BD4\u8F83\u989C\u8272\u3002",besidePenalties:"\u5B83\u4EEC\u7684\u60E9\u7F5A\u9879\u4E0D\u540C\uFF0C\u5E76\u4E14\u662F\u635F\u5931\u7684\u4E00\u90E8\u5206\u3002",besidePlanes:n=>n?"\u8FD9\u4E2A\u5E73\u9762\u5BF9\u5404\u6B21\u8FD0\u884C\u662F\u540C\u4E00\u4E2A\uFF1A\u540C\u4E00\u5904\u662F\u76F8\u540C\u7684\u53C2\u6570\u3002":"\u6BCF\u4E2A\u5E73\u9762\u7ECF\u8FC7\u5404\u81EA\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\uFF1A\u8BF7\u6BD4\u8F83\u5F62\u72B6\uFF1B\u540C\u4E00\u5904\u662F\u4E0D\u540C\u7684\u6A21\u578B\u3002",besidePaths:"\u7EC6\u7684\u6DF1\u8272\u7EBF\u662F\u5176\u4ED6\u5404\u6B21\u8FD0\u884C\u7684\u8DEF\u5F84\u3002",ofRun:(n,e)=>`${n}\uFF0C${e}`,colourPrediction:"\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u7684\u9884\u6D4B",byPrediction:(n,e)=>`\u989C\u8272\u662F\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u6240\u8BF4\u7684\u7C7B\u522B\uFF1B${e.toLocaleString("en-US")} \u4E2A\u4E2D\u6709 ${n.toLocaleString("en-US")} \u4E2A\u5176\u5B9E\u5C5E\u4E8E\u522B\u7684\u7C7B\u522B\u3002`,predicted:n=>`\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u8BF4\u662F ${n}`,predictedHere:n=>`\u6807\u8BB0\u5904\u7684\u6A21\u578B\u5224\u65AD\u4E3A ${n}`,predictionHead:"\u9884\u6D4B",computes:n=>`${n} \u53EF\u4EE5\u8BA1\u7B97\u5B83\u3002`,notLoaded:n=>`\u8FD9\u6B21\u8FD0\u884C\u7684\u6570\u636E\u6CA1\u6709\u5230\u8FBE\uFF1A${n}`,newer:(n,e)=>`\u8FD9\u6B21\u8FD0\u884C\u4EE5\u683C\u5F0F ${n} \u5199\u6210\uFF1B\u6B64\u89C6\u56FE\u80FD\u8BFB ${e}\u3002`};var nu={en:Il,zh:Nl};function Vi(n){let e=navigator.language.slice(0,2).toLowerCase();return nu[n]??nu[e]??Il}function iu(n){return n===Nl?"en":"zh"}var Fr=class{constructor(e,t=()=>{}){this.send=t;this.values=new Map(Object.entries(e))}send;values;listeners=new Map;get(e){return this.values.get(e)}set(e,t){if(!Object.is(this.values.get(e),t)){this.values.set(e,t);for(let i of[`change:${e}`,"change"])this.listeners.get(i)?.forEach(r=>r())}}on(e,t){let i=this.listeners.get(e)??new Set;this.listeners.set(e,i.add(t))}off(e,t){this.listeners.get(e)?.delete(t)}save_changes(){}};var Ns=class{constructor(e,t){this.address=e;this.hear=t}address;hear;socket=null;waiting=null;asked=!1;ask(e){this.waiting=JSON.stringify(e),this.socket||(this.socket=this.open()),this.next()}open(){let e=new WebSocket(new URL(this.address,location.href.replace(/^http/,"ws")));return e.addEventListener("open",()=>this.next()),e.addEventListener("message",({data:t})=>{this.asked=!1,this.hear(JSON.parse(String(t))),this.next()}),e.addEventListener("close",()=>{let t=this.asked||this.waiting!==null;[this.socket,this.asked,this.waiting]=[null,!1,null],t&&this.hear({error:""})}),e}next(){this.asked||this.waiting===null||this.socket?.readyState!==WebSocket.OPEN||(this.asked=!0,this.socket.send(this.waiting),this.waiting=null)}};var Ds=new WeakMap,fm=200;function ru(n){for(let e of document.querySelectorAll("[data-intaglio]:not([data-ready])"))e.dataset.waiting?Dl.set(e,n):ou(e,n)}var Dl=new WeakMap,pm=300;function su(n){return Ds.get(n)?.model}async function au(n){let[e,t]=[Ds.get(n),Dl.get(n)];if(!e&&t)return document.getElementById(n.dataset.waiting)?.remove(),Dl.delete(n),ou(n,t);if(!e)return;let i=await lu(n).catch(()=>null);for(;n.matches(":active");)await new Promise(s=>setTimeout(s,pm));if(i===null||Ds.get(n)!==e)return;let r=mm(n,document.activeElement);e.close(),e.model.set("payload",i),e.again(),r()?.focus({preventScroll:!0})}function mm(n,e){let t=s=>`${s.tagName} ${s.className} ${s.ariaLabel??(s.matches("button, summary")?s.textContent:"")}`,i=()=>[...n.querySelectorAll("*")].filter(s=>t(s)===t(e)),r=n.contains(e)?i().indexOf(e):-1;return()=>r<0?void 0:i()[r]}async function ou(n,e){try{let t=await lu(n);t!==null&&ym(n,gm(n,t),e)}catch(t){n.append(w("p",{class:"ig-missing",role:"alert"},Vi("").notLoaded(String(t.message)))),n.dataset.ready="refused"}}function gm(n,e){if(!n.dataset.live)return new Fr({payload:e});let t=new Ns(n.dataset.live,r=>i.set("exact",r)),i=new Fr({payload:e,live:!0},r=>t.ask(r));return i}async function lu(n){let e=n.dataset.intaglio;if(!e){let i=n.querySelector("script[type='application/json']")?.textContent;return i?JSON.parse(i):null}let t=await fetch(e);if(!t.ok)throw new Error((await t.text()).trim());return tu(await t.arrayBuffer())}function ym(n,e,t){let i=()=>{for(let[a,o]of Object.entries(Gi(location.hash||(n.dataset.state??""))))e.set(a,o)};i();let r={model:e,close:t({model:e,el:n}),again:()=>{r.close=t({model:e,el:n})}};Ds.set(n,r),Ti(e.get("language")??""),e.on("change:language",()=>Ti(e.get("language"))),Gi(location.hash).plane&&n.scrollIntoView();let s=0;e.on("change",()=>{clearTimeout(s),s=window.setTimeout(()=>history.replaceState(null,"",Is(ei(e))),fm)}),window.addEventListener("hashchange",i)}var xm=["dim","epochs","lr","seed","weight"];function Ul({regularizers:n},e){return n.find(t=>t.name===e)?.weight??null}function cu(n,e,t){let r={...t===void 0?{data:e.data}:{table:t,target:e.target,text:e.text||null,drop:e.drop},encoder:e.encoder,loss:e.loss},s=Ul(n,e.regularizer)!==null;s&&(r.regularizer=e.regularizer);for(let a of xm)e[a]!==void 0&&(s||a!=="weight")&&(r[a]=vm(e[a]));return r}function vm(n){return n.trim()&&Number.isFinite(Number(n))?Number(n):n}var Ei="@own";function hu(){for(let n of document.querySelectorAll("[data-intaglio-playground]:not([data-ready])"))n.dataset.ready="loading",new kl(n).begin()}var kl=class{constructor(e){this.el=e;let t=new URLSearchParams(location.hash.slice(1));this.language=t.get("language")??"",this.fields={...Object.fromEntries(t),drop:[]},e.append(this.root)}el;root=w("div",{class:"ig ig-playground"});choices;fields;brought=null;language;async begin(){try{this.choices=await Ol(await fetch(`${this.address}/choices`)),this.build()}catch(e){this.root.append(w("p",{class:"ig-missing",role:"alert"},Bl(e,this.words)))}this.el.dataset.ready="true"}get address(){return this.el.dataset.intaglioPlayground}get words(){return Ai(this.language)}build(){let{words:e,fields:t}=this,i=document.activeElement instanceof HTMLElement&&this.root.contains(document.activeElement)?document.activeElement.dataset.name:"",{kind:r,answers:s,data:a}=this.kind(),o=w("form",{class:"ig-form",novalidate:""});if(o.append(this.select("data",e.data,[...this.choices.data.map(({name:d})=>d),Ei],d=>d===Ei?e.own:d)),t.data===Ei&&o.append(...this.ofTable()),r){o.append(this.select("encoder",e.encoder,this.choices.encoders[r].map(({name:u})=>u))),o.append(this.select("loss",e.loss,s.map(({name:u})=>u))),o.append(this.select("regularizer",e.regularizer,["",...this.choices.regularizers.map(({name:u})=>u)],u=>u||e.none));let d=Ul(this.choices,t.regularizer);d!==null&&o.append(this.number("weight",["dropout","density"].includes(t.regularizer??"")?e.share:e.weight,d));for(let u of["dim","epochs","lr","seed"])o.append(this.number(u,e[u],a?.[u]??this.choices.defaults[u]))}let l=w("button",{type:"submit","data-name":"send",class:"ig-send"},e.train);l.disabled=!r;let c=w("button",{type:"button","data-name":"language",lang:e.language==="en"?"zh-Hans":"en"},e.other),h=w("p",{class:"ig-state",role:"status"});c.addEventListener("click",()=>{this.language=e.language==="en"?"zh":"en",this.build()}),o.addEventListener("submit",d=>{d.preventDefault(),this.send(l,h)}),o.append(w("p",{class:"ig-controls"},l,c),h),Ti(this.language),this.root.lang=e.language,this.root.replaceChildren(w("p",{},e.intro),o),i&&this.root.querySelector(`[data-name="${i}"]`)?.focus()}kind(){let{fields:e,choices:t}=this;if(e.data===Ei){let r=this.brought?.columns.find(({name:s})=>s===e.target);return r?{kind:e.text?"text":"table",answers:t.losses[r.number&&r.values>20?"number":"classes"]}:{kind:"",answers:[]}}let i=t.data.find(({name:r})=>r===e.data)??t.data[0];return{kind:i.kind,answers:t.losses[i.answer],data:i}}ofTable(){let{words:e,fields:t}=this,i=w("input",{type:"file",accept:".csv,.tsv,.txt","data-name":"file"}),r=w("p",{class:"ig-note",role:"status"},this.brought?`${this.brought.table}: ${e.table(this.brought.columns.length)}`:e.fileNote);i.addEventListener("change",()=>{this.bring(i,r)});let s=[Fl(e.file,i,r)];if(!this.brought)return s;let a=this.brought.columns.map(({name:l})=>l);s.push(this.select("target",e.target,a,void 0,e.targetNote));let o=this.brought.columns.filter(({name:l,number:c})=>!c&&l!==t.target).map(({name:l})=>l);return s.push(this.select("text",e.learnFrom,["",...o],l=>l?e.textColumn(l):e.allColumns)),t.text||s.push(this.leavings(a.filter(l=>l!==t.target))),s}leavings(e){let t=w("fieldset",{class:"ig-drop"},w("legend",{},this.words.leaveOut));for(let i of e){let r=w("input",{type:"checkbox"});r.checked=this.fields.drop.includes(i),r.addEventListener("change",()=>{this.fields.drop=r.checked?[...this.fields.drop,i]:this.fields.drop.filter(s=>s!==i)}),t.append(w("label",{class:"ig-check"},r,w("bdi",{},i)))}return t}select(e,t,i,r=a=>a,s){let{words:a,fields:o}=this,l=w("select",{"data-name":e},...i.map(d=>w("option",{value:d},r(d)))),c=o[e]??"";o[e]=l.value=i.includes(c)?c:i[0],l.addEventListener("change",()=>{if(o[e]=l.value,e==="data")for(let d of["encoder","loss","dim","epochs","lr"])delete o[d];e==="regularizer"&&delete o.weight,this.build()});let h=s??(e==="data"&&l.value===Ei?a.ownNote:e==="regularizer"&&!l.value?a.noneNote:this.says(l.value));return Fl(t,l,w("p",{class:"ig-note"},h))}says(e){let{data:t,encoders:i,losses:r,regularizers:s}=this.choices,a=[t,...Object.values(i),...Object.values(r),s].flat();return this.words.says[e]??a.find(o=>o.name===e)?.says??""}number(e,t,i){let[r,s]=this.choices.numbers[e]??[0,1e3],a=w("input",{type:"number","data-name":e,min:String(r),max:String(s),step:"any"});return a.value=this.fields[e]??String(i),this.fields[e]=a.value,a.addEventListener("input",()=>this.fields[e]=a.value),Fl(t,a)}async bring(e,t){let i=e.files?.[0];if(i){t.textContent=this.words.reading;try{let r=`${this.address}/table?${new URLSearchParams({name:i.name})}`;this.brought=await Ol(await fetch(r,{method:"POST",body:i})),Object.assign(this.fields,{target:this.brought.columns.at(-1).name,text:"",drop:[]}),this.build()}catch(r){t.textContent=Bl(r,this.words),t.classList.add("ig-wrong")}}}async send(e,t){[e.disabled,t.textContent]=[!0,this.words.preparing],t.classList.remove("ig-wrong");try{let i=cu(this.choices,this.fields,this.fields.data===Ei?this.brought?.table:void 0),r=await Ol(await fetch(`${this.address}/begin`,{method:"POST",body:JSON.stringify(i)}));this.remember(),location.assign(`/run/${encodeURIComponent(r.run)}${this.language?`#language=${this.language}`:""}`)}catch(i){t.textContent=Bl(i,this.words),t.classList.add("ig-wrong")}e.disabled=!1}remember(){let{drop:e,target:t,text:i,...r}=this.fields,s=Object.entries({...r,language:this.language}).filter(([,a])=>a);this.fields.data!==Ei&&history.replaceState(null,"",`#${new URLSearchParams(s)}`)}};function Fl(n,e,t){return e.id=qt(),t&&(t.id=qt(),e.setAttribute("aria-describedby",t.id)),w("div",{class:"ig-field"},w("label",{for:e.id},n),e,...t?[t]:[])}async function Ol(n){if(!n.ok)throw new Error((await n.text()).trim());return n.json()}function Bl(n,e){return n instanceof TypeError?e.noAnswer:n.message}function _e(n){if(!Number.isFinite(n))return"\u2013";let e=Math.abs(n);return n&&!(e>=1e-4&&e<1e6)?Ci(uu(n)):e>=100?Ci(Math.round(n).toLocaleString("en-US")):Ci(String(Number(n.toPrecision(3))))}function ti(n,e){if(!Number.isFinite(n))return"\u2013";if(e===null||!Number.isFinite(e)||e===0)return _e(n);let t=Math.max(0,1-Math.floor(Math.log10(e)));return t>7?`${_e(n)} \xB1 ${uu(e,0)}`:`${Ci(n.toFixed(t))} \xB1 ${e.toFixed(t)}`}function On(n,e=1){return Number.isFinite(n)?`${Ci((100*n).toFixed(e))} %`:"\u2013"}function bn(n){return`${Number((100*n).toPrecision(2))} %`}function Ci(n){return n.replace("-","\u2212")}function uu(n,e=1){let[t,i]=n.toExponential(e).split("e"),r=Math.abs(Number(i));return`${Number(t)}e${i[0]}${r<10?"0":""}${r}`}var[fu,zl,Us]=[320,96,4];function _m(n,e,t,i){let r=t-e||1;return n.map((s,a)=>[Us+a/Math.max(1,i)*(fu-2*Us),zl-Us-(s-e)/r*(zl-2*Us)])}function pu(n,e,t){let i=[e.train_loss??[],e.test_loss??[]],r=i.flat();if(i[0].length<2)return null;let s=r.every(u=>u>0),a=u=>s?Math.log(u):u,[o,l]=[Math.min(...r.map(a)),Math.max(...r.map(a))],c=du("svg",{viewBox:`0 0 ${fu} ${zl}`,role:"img",class:"ig-curve"}),[h,d]=[i[0][0],i[0][i[0].length-1]].map(_e);return c.setAttribute("aria-label",n.curve(h,d,i[0].length-1)),i.forEach((u,f)=>{let g=_m(u.map(a),o,l,t).map(x=>x.map(p=>p.toFixed(1)).join(","));c.append(du("polyline",{points:g.join(" "),class:f?"ig-line-test":"ig-line-train"}))}),c}function du(n,e){let t=document.createElementNS("http://www.w3.org/2000/svg",n);for(let[i,r]of Object.entries(e))t.setAttribute(i,r);return t}function Hl({history:n}){return Math.max(0,(n.train_loss?.length??0)-1)}function mu(n,e){let[t,i]=[Hl(n),n.epochs??0],r=n.job?.error||n.error||(n.fit.startsWith("failed: ")?n.fit.slice(8):"");if(r&&!n.busy)return{text:e.failed(r),share:void 0,wrong:!0};if(n.job?.state==="stopping")return{text:e.stopping,share:null,wrong:!1};if(n.busy&&n.fit==="running")return{text:e.training(t,i),share:i?t/i:null,wrong:!1};if(n.surveys.length){let s=n.surveys.reduce((a,{evaluations:o})=>a+(o??0),0);return{text:e.surveying(n.surveys.map(({name:a})=>a).join(", "),s),share:null,wrong:!1}}return n.busy&&n.doing?{text:e.doing(n.doing.what),share:n.doing.share,wrong:!1}:n.busy?{text:e.working,share:null,wrong:!1}:n.job?.state==="running"?{text:e.starting,share:null,wrong:!1}:n.fit==="interrupted"?{text:e.stopped(t,i),share:void 0,wrong:!1}:n.job?.state==="done"?{text:e.done,share:void 0,wrong:!1}:null}function gu({history:n},e){let t=c=>On(c).replace(" ","\xA0"),i=c=>n[c]?.at(-1),[r,s]=[i("train_loss"),i("test_loss")];if(r===void 0)return"";let[a,o]=[i("train_accuracy"),i("test_accuracy")],l=e.lossOf(_e(r),s===void 0?null:_e(s));return a===void 0?l:`${l}${e.language==="en"?"; ":"\uFF1B"}${e.accuracyOf(t(a),o===void 0?null:t(o))}`}function yu(){for(let n of document.querySelectorAll("[data-intaglio-progress]:not([data-listening])"))n.dataset.listening="true",new Gl(n)}var Gl=class{constructor(e){this.el=e;this.shown=Number(e.dataset.version??0);let t=w("p",{class:"ig-controls"},this.stop,this.again),i=w("div",{class:"ig-curves"},this.drawing,w("div",{},this.legend,this.note));this.root.append(this.line,this.bar,i,t),this.root.hidden=!0,Ti(Gi(location.hash).language??""),e.append(w("div",{class:"ig"},this.root,this.live)),this.stop.addEventListener("click",()=>{this.ask("stop",{run:decodeURIComponent(location.pathname.split("/").pop()??"")})}),this.listen()}el;view=document.querySelector("[data-intaglio]");bar=w("progress",{max:"1"});line=w("p",{class:"ig-headline"});drawing=w("div",{});note=w("p",{class:"ig-note"});legend=w("p",{class:"ig-note ig-legend"});stop=w("button",{type:"button"});again=w("a",{href:"/"});live=w("p",{class:"ig-live",role:"status","aria-live":"polite"});root=w("div",{class:"ig-underway",role:"region"});shown;announced="";renewing=Promise.resolve();told=null;listen(){let e=new WebSocket(new URL(this.el.dataset.intaglioProgress,location.href.replace(/^http/,"ws")));e.addEventListener("message",({data:t})=>this.hear(JSON.parse(String(t)))),e.addEventListener("close",()=>{this.told?.busy&&this.say({text:this.words.gone,share:void 0,wrong:!0},this.told)})}get words(){return Ai(this.view&&su(this.view)?.get("language")||Gi(location.hash).language||"")}hear(e){let t={...bm,...e},i=this.told;this.told=t;let r=mu(t,this.words),s=document.getElementById("waiting");if(s&&(s.hidden=t.busy||r?.share!==void 0),this.root.hidden=r===null&&!i?.busy,this.say(r??{text:this.words.done,share:void 0,wrong:!1},t),this.view&&t.drawable&&t.version!==this.shown){this.shown=t.version;let{view:a}=this;this.renewing=this.renewing.then(()=>au(a))}}say({text:e,share:t,wrong:i},r){let{words:s,bar:a}=this;this.root.lang=s.language,this.root.setAttribute("aria-label",s.progress),this.line.textContent=e,this.line.classList.toggle("ig-wrong",i),a.hidden=t===void 0,a.setAttribute("aria-label",e),typeof t=="number"?a.value=t:a.removeAttribute("value");let o=pu(s,r.history,r.epochs??Hl(r));this.drawing.replaceChildren(...o?[o]:[]),this.legend.replaceChildren(...o?Sm(s,r):[]),this.note.textContent=[gu(r,s),r.drawable&&t===null?s.sharpens:""].filter(Boolean).join(s.language==="en"?". ":"\u3002"),this.stop.textContent=s.stop,this.stop.hidden=r.job?.state!=="running",this.again.textContent=s.again,this.again.hidden=!this.el.dataset.playground,this.announce(i?e:e.replace(/\d[\d.,]*/g,""),e)}announce(e,t){e===this.announced||this.root.hidden||(this.announced=e,this.live.textContent=t)}async ask(e,t){await fetch(`${this.el.dataset.playground}/${e}`,{method:"POST",body:JSON.stringify(t)})}},bm={busy:!1,fit:"",epochs:null,history:{},surveys:[],drawable:!1,version:0,job:null};function Sm(n,{history:e}){return[["train",n.seen],...e.test_loss?[["test",n.heldOut]]:[]].map(([i,r])=>w("span",{class:`ig-key-${i}`},r))}var ni=class{now=null;last=null;followers=[];ask(e){this.now!==e&&(this.now=e,this.last=e??this.last,this.followers.forEach(t=>t()))}forget(){this.now=this.last=null}};function Wi(n,e,t){let i=Float64Array.from(n).filter(Number.isFinite).sort(),[r,s]=[i[0],i[i.length-1]],o=r<=0&&t>0&&(e??s/t>20)?t:r,l=o>0&&s/o>20,c=(e??l)&&o>0,h=l?wm(i,95):s;return h>o||(h=s),h-o<=1e-9*Math.max(Math.abs(o),Math.abs(h))&&(h=o+Math.max(Math.abs(o),1)*.001),{low:o,high:h,log:c,clipped:h<s}}function Bt(n,e){let t=n.log?i=>Math.log(Math.max(i,1e-300)):i=>i;return(t(e)-t(n.low))/(t(n.high)-t(n.low))}function xu(n,e){return Array.from({length:e},(t,i)=>{let r=i/(e-1);return n.log?n.low*(n.high/n.low)**r:n.low+r*(n.high-n.low)})}function $i(n,e=6){return n.log?Mm(n):Xi(n.low,n.high,e)}function Xi(n,e,t=6){let i=10**Math.floor(Math.log10((e-n)/(t-1))),r=[1,2,2.5,5,10].find(o=>(e-n)/(i*o)<=t)??10,s=i*r,a=[];for(let o=Math.ceil(n/s-1e-9);o*s<=e+1e-9*s;o++)a.push(o===0?0:o*s);return a}function Mm({low:n,high:e}){let t=[];for(let i of[[1],[1,3],[1,2,5],[1,1.5,2,3,4,5,7]]){t=[];for(let r=Math.floor(Math.log10(n));r<=Math.ceil(Math.log10(e));r++)for(let s of i)t.push(+`${s}e${r}`);if(t=t.filter(r=>r>=n&&r<=e),t.length>=4)return t}return t}function wm(n,e){let t=(n.length-1)*e/100,i=Math.floor(t);return n[i]+(t-i)*((n[i+1]??n[i])-n[i])}function qi({payload:n,theme:e,chosen:t},i){return t===i&&n.classes.length>10?e.accent:n.colours[e.dark?"dark":"light"][i]??e.muted}function vu(n,{choose:e,toggle:t}){let i=w("ul",{}),r=w("p",{class:"ig-missing"},n.noClasses),s=w("p",{class:"ig-note"}),a=It(n.classes,n.classesSays,"classes");a.append(i,r,s);let o=[],l;function c(d){let u=d.plane.classes===d.payload.classes.length?d.plane.classes:0;i.hidden=u===0,r.hidden=u>0,s.hidden=u===0,o.length!==u&&(o=Array.from({length:u},(x,p)=>Tm(d.payload.classes[p],n,()=>e(p),()=>t(p))),i.replaceChildren(...o.map(({eye:x,button:p})=>w("li",{},x,p)))),u&&(l=Wi(d.plane.classLoss,d.scale.log,Am(d.plane.classLoss)));let f=d.plane.payload.class_error,g=f===null?n.unknownError:bn(f);u&&(s.textContent=n.barsNote(_e(l.low),_e(l.high),l.log,g)),h(d)}function h(d){let{reading:u,chosen:f}=d;o.forEach(({eye:g,button:x,swatch:p,bar:m,value:b},T)=>{g.checked=!d.state.hidden.includes(T),p.style.background=m.style.background=qi(d,T);let S=u.classLoss?.[T]??NaN,C=Math.min(1,Math.max(0,Bt(l,S)));m.style.transform=`scaleX(${Number.isFinite(C)?C:0})`,b.textContent=_e(S),x.setAttribute("aria-pressed",String(f===T))})}return{el:a,draw:c,move:h}}function Tm(n,e,t,i){let r=w("input",{type:"checkbox","aria-label":e.showClass(n)});r.addEventListener("change",i);let[s,a]=[w("i",{class:"ig-swatch"}),w("i",{class:"ig-bar"})],o=w("span",{class:"ig-number"}),l=w("span",{class:"ig-track"},a),c=w("bdi",{class:"ig-name"},n),h=w("button",{type:"button","aria-pressed":"false"},s,c,l,o);return h.addEventListener("click",t),{eye:r,button:h,swatch:s,bar:a,value:o}}function Am(n){return Math.min(...Array.from(n).filter(e=>e>0))}var Em={float64:Float64Array,float32:Float32Array,int32:Int32Array,int16:Int16Array,uint8:Uint8Array};function Fe({dtype:n,shape:e,data:t}){let i=typeof t=="string"?Cm(t):t,r=Em[n],s=new r(i.buffer,i.byteOffset,i.byteLength/r.BYTES_PER_ELEMENT),a=e.reduce((o,l)=>o*l,1);if(s.length!==a)throw new Error(`${s.length} numbers came, ${a} were expected`);return s}function Cm(n){let e=atob(n),t=new Uint8Array(e.length);for(let i=0;i<t.length;i++)t[i]=e.charCodeAt(i);return t}function ht({left:n,width:e,x:t},i){return n+(i-t[0])/(t[1]-t[0])*e}function nn({top:n,height:e,y:t},i){return n+e-(i-t[0])/(t[1]-t[0])*e}function Fs({left:n,width:e,x:t},i){return t[0]+(i-n)/e*(t[1]-t[0])}function Os({top:n,height:e,y:t},i){return t[0]+(n+e-i)/e*(t[1]-t[0])}function Bs(n,e){let t=[];for(let i of n)(!t.length||(i[0]-t[t.length-1][0])*e>=16)&&t.push(i);return t}function rn(n,e,t,i){let{left:r,top:s,width:a,height:o}=e;n.save(),n.font=t.font,n.strokeStyle=t.rule,n.lineWidth=1,n.strokeRect(r+.5,s+.5,a-1,o-1),n.fillStyle=t.muted,n.textAlign="center",n.textBaseline="top";for(let l of Xi(...e.x,Math.max(3,Math.min(6,a/56))))n.fillText(_u(l),ht(e,l),s+o+6);n.textAlign="right",n.textBaseline="middle";for(let[l,c]of i.yTicks??Rm(e))n.fillText(c,r-6,s+o*(1-l));n.fillStyle=t.ink,n.textAlign="center",i.xLabel&&(n.textBaseline="top",n.fillText(i.xLabel,r+a/2,s+o+22)),i.yLabel&&(n.textBaseline="alphabetic",n.translate(r-34,s+o/2),n.rotate(-Math.PI/2),n.fillText(i.yLabel,0,0)),n.restore()}function Rm({y:n,height:e}){return Xi(...n,Math.max(3,Math.min(6,e/40))).map(i=>[(i-n[0])/(n[1]-n[0]),_u(i)])}function _u(n){return Ci(String(Number(n.toPrecision(6))))}var Pm=.04,Vl=5;function bu(n,e){return{single:(n?Array.from(Fe(n.eigenvalue)):[]).map((i,r)=>({value:i,sure:n.converged[r]})),density:e&&{at:Fe(e.eigenvalue),value:Fe(e.density),error:Fe(e.standard_error),floor:e.floor}}}function Lm({single:n,density:e}){let t=e?Array.from(e.at).filter((o,l)=>e.value[l]+e.error[l]>=e.floor):[],i=[0,...n.map(({value:o})=>o),...t],[r,s]=[i.reduce((o,l)=>Math.min(o,l)),i.reduce((o,l)=>Math.max(o,l))],a=Pm*(s-r||1);return[r-a,s+a]}function Su(n,[e,t],i,r,s){let{single:a,density:o}=i,l={left:56,top:8,width:Math.max(1,e-64),height:Math.max(1,t-50),x:Lm(i),y:[0,1]},c=l.top+l.height;o&&Im(n,l,o,r);let h=o?$i(Wl(o)).map(d=>[Bt(Wl(o),d),_e(d)]):[];rn(n,l,r,{xLabel:s.eigenvalue,...o&&{yLabel:s.density},yTicks:Bs(h,l.height)}),$l(n,ht(l,0),l.top,c,r.rule);for(let{value:d,sure:u}of a)Nm(n,ht(l,d),c-2,u,r)}function Wl({value:n,floor:e}){return{low:e,high:Math.max(e*10,3*Array.from(n).reduce((t,i)=>Math.max(t,i),0)),log:!0,clipped:!1}}function Im(n,e,t,i){let{at:r,value:s,error:a,floor:o}=t,l=Wl(t),c=u=>e.top+e.height*(1-Math.max(0,Bt(l,Math.max(u,o)))),h=r.length;n.beginPath();for(let u=0;u<h;u++)n.lineTo(ht(e,r[u]),c(s[u]+a[u]));for(let u=h-1;u>=0;u--)n.lineTo(ht(e,r[u]),c(s[u]-a[u]));n.closePath(),n.fillStyle=i.accent,n.globalAlpha=.3,n.fill(),n.globalAlpha=1,n.beginPath();let d=!1;for(let u=0;u<h;u++){let f=s[u]>=o;f&&d?n.lineTo(ht(e,r[u]),c(s[u])):f&&n.moveTo(ht(e,r[u]),c(s[u])),d=f}n.strokeStyle=i.accent,n.lineWidth=1.6,n.stroke()}function Nm(n,e,t,i,{ink:r,paper:s}){n.beginPath(),n.moveTo(e-Vl,t),n.lineTo(e+Vl,t),n.lineTo(e,t-2*Vl),n.closePath(),n.fillStyle=i?r:s,n.strokeStyle=r,n.lineWidth=1.2,n.fill(),n.stroke()}function $l(n,e,t,i,r){n.strokeStyle=r,n.lineWidth=1,n.beginPath(),n.moveTo(e,t),n.lineTo(e,i),n.stroke()}var Dm=3;function Mu({epoch:n,top_eigenvalue:e,residual:t,edge:i}){return{epoch:[...Fe(n)],value:[...Fe(e)],error:[...Fe(t)],edge:i}}function Um({value:n,error:e,edge:t}){let i=n.map((a,o)=>[a-e[o],a+e[o]]).filter(a=>a.every(Number.isFinite)),r=Math.max(...i.map(([,a])=>a),0)||1;return[1.1*Math.min(0,...i.map(([a])=>a)),1.1*(t!==null&&t<=Dm*r?Math.max(t,r):r)]}function wu(n,[e,t],i,r,s,a){let{epoch:o,value:l,error:c,edge:h}=i,d=[Math.min(...o),Math.max(...o)],u=.03*(d[1]-d[0]||1),g={...{left:56,top:8,width:Math.max(1,e-64),height:Math.max(1,t-50)},x:[d[0]-u,d[1]+u],y:Um(i)},x=(m,b)=>[ht(g,o[m]),nn(g,b)],p=o.map((m,b)=>b).filter(m=>Number.isFinite(l[m]));n.beginPath();for(let m of p)n.lineTo(...x(m,l[m]+c[m]));for(let m of[...p].reverse())n.lineTo(...x(m,l[m]-c[m]));n.closePath(),n.fillStyle=n.strokeStyle=s.accent,n.globalAlpha=.25,n.fill(),n.globalAlpha=1,n.beginPath();for(let m of p)n.lineTo(...x(m,l[m]));n.lineWidth=2,n.stroke();for(let m of p)n.beginPath(),n.arc(...x(m,l[m]),3.2,0,2*Math.PI),n.fill();h!==null&&h<=g.y[1]&&Fm(n,g,h,s),r!==null&&r>=g.x[0]&&r<=g.x[1]&&$l(n,ht(g,r),g.top,g.top+g.height,s.ink),rn(n,g,s,{xLabel:a.epoch,yLabel:"\u03BB\u2081"})}function Fm(n,e,t,{muted:i}){n.strokeStyle=i,n.lineWidth=1.2,n.beginPath();for(let r=e.left;r<e.left+e.width;r+=8)n.moveTo(r,nn(e,t)),n.lineTo(Math.min(r+5,e.left+e.width),nn(e,t));n.stroke()}function ks(){let[n,e]=[w("i",{class:"ig-change"}),w("i",{class:"ig-whisker"})],t=w("span",{class:"ig-track"},n,e);function i({value:r,half:s},{low:a,high:o}){let l=c=>`${100*c/(o-a)}%`;n.hidden=!Number.isFinite(r),e.hidden=!(s>0),Object.assign(n.style,{left:l(Math.min(0,r)-a),width:l(Math.abs(r))}),Object.assign(e.style,{left:l(r-s-a),width:l(2*s)})}return{el:t,bar:n,show:i}}function zs(n){let e=n.filter(({value:r,half:s})=>Number.isFinite(r+s)),t=Math.min(0,...e.map(({value:r,half:s})=>r-s)),i=Math.max(0,...e.map(({value:r,half:s})=>r+s));return{low:t,high:i>t?i:t+1}}function ii(n,e,t){let[i,r]=t.computes("\0").split("\0");return w("p",{class:"ig-missing"},`${n} ${i}`,w("code",{},e),r)}function Tu(n,{name:e,curvature:t}){let i=It(n.curvature,n.curvatureSays,"curvature"),r=`intaglio curvature ${e}`;if(!t)return i.append(ii(n.noCurvature,r,n)),{el:i,draw:()=>{},move:()=>{}};let s=[Om(n,t),km(n,t.blocks,r),zm(n,t.along,r)];return t.stale&&i.append(w("p",{class:"ig-note"},n.curvatureStale)),i.append(w("div",{class:"ig-thirds"},...s.map(a=>a.el))),{el:i,draw:a=>s.forEach(o=>o.draw?.(a)),move:()=>{}}}function Om(n,{eigenvalues:e,density:t}){let i=bu(e,t),r=new Ot(n.eigenvalues),s=w("div",{class:"ig-stage ig-mid"},r.canvas),a=e?n.topEigenvalue(_e(Fe(e.eigenvalue)[0]),_e(Fe(e.residual)[0])):"",o=w("p",{class:"ig-note"},a+(t?n.spectrumReading:n.withoutDensity));r.canvas.setAttribute("aria-label",`${n.eigenvalues}. ${o.textContent}`);let l=[...e?[Bm(n,e)]:[],...t?[w("p",{class:"ig-note"},`${t.caption}.`)]:[]];return{el:w("div",{},w("h4",{},n.eigenvalues),s,o,...l),draw:({theme:h})=>{r.fit(s.clientWidth,s.clientHeight),Su(r.context,[r.width,r.height],i,h,n)}}}function Bm(n,{eigenvalue:e,residual:t,converged:i,largest:r}){let[s,a]=[Fe(e),Fe(t)],o=["",n.eigenvalue,n.error,n.settled].map(h=>w(h?"th":"td",h?{scope:"col"}:{},h)),l=i.map((h,d)=>{let u=[String(Number(s[d].toPrecision(5))).replace("-","\u2212"),_e(a[d]),h?n.yes:n.no],f=w("th",{scope:"row"},d<r?String(d+1):n.smallest);return w("tr",{},f,...u.map(g=>w("td",{},g)))}),c=w("table",{},w("thead",{},w("tr",{},...o)),w("tbody",{},...l));return w("details",{class:"ig-numbers"},w("summary",{},n.eigenvalueTable),c)}function km(n,e,t){let i=w("h4",{},n.blockShares);if(!e)return{el:w("div",{},i,ii(n.noCurvature,t,n))};let[r,s]=[Fe(e.share),Fe(e.share_standard_error)],a=e.names.map((d,u)=>({value:r[u],half:s[u]||0})),o=zs(a),l=e.names.map((d,u)=>{let f=ks();f.show(a[u],o);let g=On(r[u])+(a[u].half>=5e-4?` \xB1 ${On(a[u].half)}`:"");return w("li",{class:d==="embedding"||d==="body"?"ig-whole":""},w("bdi",{class:"ig-name"},d),f.el,w("span",{class:"ig-number"},g))}),c=w("ul",{class:"ig-bars"},...l),h=w("p",{class:"ig-note"},n.blockNote);return{el:w("div",{},i,c,h,w("p",{class:"ig-note"},`${e.caption}.`))}}function zm(n,e,t){let i=w("h4",{},n.course);if(!e)return{el:w("div",{},i,ii(n.noCourse,`${t} --checkpoints 8`,n))};let r=Mu(e),s=new Ot(n.course),a=w("div",{class:"ig-stage ig-mid"},s.canvas),o=w("p",{class:"ig-note"}),l=w("p",{class:"ig-note"},`${e.caption}.`);return{el:w("div",{},i,a,o,l),draw:({theme:c,state:h})=>{let d=Hm(h.plane);s.fit(a.clientWidth,a.clientHeight),wu(s.context,[s.width,s.height],r,d,c,n);let u=r.edge===null?"":n.edge(_e(r.edge));o.textContent=n.courseNote+u+(d===null?"":n.courseHere(String(d)));let f=r.epoch.map((g,x)=>`${_e(g)}: ${_e(r.value[x])}`).join("; ");s.canvas.setAttribute("aria-label",`${o.textContent} ${f}`)}}}function Hm(n){let e=/^epoch[ _=-]?(\d+)$/i.exec(n);return e&&Number(e[1])}var Au=101;function Eu(n){let e=["alpha","beta"],t=e.map(a=>new Ot(n.cut(n[a]))),i=t.map(({canvas:a})=>w("div",{class:"ig-stage ig-low"},a)),r=It(n.cuts,n.cutsSays,"cuts");r.append(...i);function s(a){e.forEach((o,l)=>{t[l].fit(i[l].clientWidth,i[l].clientHeight),Gm(t[l],a,o,n)})}return{el:r,draw:s,move:s}}function Gm(n,e,t,i){let{plane:r,field:s,scale:a,theme:o}=e,[l,c]=[56,8],h={width:Math.max(1,n.width-l-10),height:Math.max(1,n.height-c-42)},d={left:l,top:c,...h,x:r.extent(t),y:[0,1]},u=$i(a,4).map(p=>[Bt(a,p),_e(p)]);rn(n.context,d,o,{xLabel:i[t],yTicks:Bs(u,h.height)});let f=s.cut(t,e.alpha,e.beta,Au),g=p=>c+h.height*(1-Bt(a,p)),x=n.context;x.save(),x.beginPath(),x.rect(l,c,h.width,h.height),x.clip(),x.beginPath(),f.forEach((p,m)=>{let b=l+m/(Au-1)*h.width;Number.isNaN(p)||m===0||Number.isNaN(f[m-1])?x.moveTo(b,g(p)):x.lineTo(b,g(p))}),x.strokeStyle=o.accent,x.lineWidth=2,x.stroke(),x.restore(),Vm(x,ht(d,e[t]),Math.min(c+h.height,Math.max(c,g(s.read(e.alpha,e.beta).loss))),e)}function Vm(n,e,t,{theme:i}){Number.isFinite(t)&&(n.beginPath(),n.arc(e,t,5,0,2*Math.PI),n.fillStyle=i.paper,n.fill(),n.strokeStyle=i.ink,n.lineWidth=2,n.stroke())}var id=0,Mc=1,rd=2;var us=1,sd=2,xr=3,yi=0,Gt=1,on=2,Di=0,vr=1,wc=2,Tc=3,Ac=4,ad=5;var Ui=100,od=101,ld=102,cd=103,hd=104,ud=200,dd=201,fd=202,pd=203,Ec=204,Cc=205,md=206,gd=207,yd=208,xd=209,vd=210,_d=211,bd=212,Sd=213,Md=214,fa=0,pa=1,ma=2,lr=3,ga=4,ya=5,xa=6,va=7,Xa=0,wd=1,Td=2,Rn=0,Rc=1,Pc=2,Lc=3,Ic=4,Nc=5,Dc=6,Uc=7;var Fc=300,Fi=301,_r=302,qa=303,Ya=304,_a=1e3,Mn=1001,ba=1002,Mt=1003,Ad=1004;var ds=1005;var zt=1006,Za=1007;var qn=1008;var Xt=1009,Oc=1010,Bc=1011,br=1012,Ja=1013,pn=1014,mn=1015,gn=1016,Ka=1017,ja=1018,Oi=1020,kc=35902,zc=35899,Hc=1021,Gc=1022,yn=1023,Wn=1026,Yn=1027,Vc=1028,Qa=1029,xi=1030,eo=1031;var to=1033,fs=33776,ps=33777,ms=33778,gs=33779,no=35840,io=35841,ro=35842,so=35843,ao=36196,oo=37492,lo=37496,co=37488,ho=37489,ys=37490,uo=37491,fo=37808,po=37809,mo=37810,go=37811,yo=37812,xo=37813,vo=37814,_o=37815,bo=37816,So=37817,Mo=37818,wo=37819,To=37820,Ao=37821,Eo=36492,Co=36494,Ro=36495,Po=36283,Lo=36284,xs=36285,Io=36286;var Vr=2300,Sa=2301,ua=2302,mc=2303,gc=2400,yc=2401,xc=2402;var Ed=3200;var No=0,Cd=1,Zn="",At="srgb",Wr="srgb-linear",$r="linear",Ke="srgb";var da=7680;var Rd=519,Pd=512,Ld=513,Id=514,Wc=515,Nd=516,Dd=517,$c=518,Xc=519,Ud=35044,Do=35048;var qc="300 es",an=2e3,cr=2001;function Wm(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function $m(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function Xr(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function Fd(){let n=Xr("canvas");return n.style.display="block",n}var Cu={},hr=null;function Yc(...n){let e="THREE."+n.shift();hr?hr("log",e,...n):console.log(e,...n)}function Od(n){let e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function Le(...n){n=Od(n);let e="THREE."+n.shift();if(hr)hr("warn",e,...n);else{let t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function Ne(...n){n=Od(n);let e="THREE."+n.shift();if(hr)hr("error",e,...n);else{let t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function Gr(...n){let e=n.join(" ");e in Cu||(Cu[e]=!0,Le(...n))}function Bd(n,e,t){return new Promise(function(i,r){function s(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:r();break;case n.TIMEOUT_EXPIRED:setTimeout(s,t);break;default:i()}}setTimeout(s,t)})}var kd={[fa]:fa,[ma]:xa,[ga]:ga,[lr]:ya,[pa]:pa,[xa]:ma,[va]:va,[ya]:lr},wn=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let r=i[e];if(r!==void 0){let s=r.indexOf(t);s!==-1&&r.splice(s,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let r=i.slice(0);for(let s=0,a=r.length;s<a;s++)r[s].call(this,e);e.target=null}}},Nt=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];var Xl=Math.PI/180,Ma=180/Math.PI;function vs(){let n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(Nt[n&255]+Nt[n>>8&255]+Nt[n>>16&255]+Nt[n>>24&255]+"-"+Nt[e&255]+Nt[e>>8&255]+"-"+Nt[e>>16&15|64]+Nt[e>>24&255]+"-"+Nt[t&63|128]+Nt[t>>8&255]+"-"+Nt[t>>16&255]+Nt[t>>24&255]+Nt[i&255]+Nt[i>>8&255]+Nt[i>>16&255]+Nt[i>>24&255]).toLowerCase()}function qe(n,e,t){return Math.max(e,Math.min(t,n))}function Xm(n,e){return(n%e+e)%e}function ql(n,e,t){return(1-t)*n+t*e}function zd(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function Zc(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function qm(n,e){if(e.constructor===Float32Array)return n;let t=Zc(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function Ym(n,e){if(e.constructor===Float32Array)return n;let t=Zc(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}var Ye=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6],this.y=r[1]*t+r[4]*i+r[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=qe(this.x,e.x,t.x),this.y=qe(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=qe(this.x,e,t),this.y=qe(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(qe(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(qe(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),r=Math.sin(t),s=this.x-e.x,a=this.y-e.y;return this.x=s*i-a*r+e.x,this.y=s*r+a*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},Tn=class{constructor(e=0,t=0,i=0,r=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=r}static slerpFlat(e,t,i,r,s,a,o){let l=i[r+0],c=i[r+1],h=i[r+2],d=i[r+3],u=s[a+0],f=s[a+1],g=s[a+2],x=s[a+3];if(d!==x||l!==u||c!==f||h!==g){let p=l*u+c*f+h*g+d*x;p<0&&(u=-u,f=-f,g=-g,x=-x,p=-p);let m=1-o;if(p<.9995){let b=Math.acos(p),T=Math.sin(b);m=Math.sin(m*b)/T,o=Math.sin(o*b)/T,l=l*m+u*o,c=c*m+f*o,h=h*m+g*o,d=d*m+x*o}else{l=l*m+u*o,c=c*m+f*o,h=h*m+g*o,d=d*m+x*o;let b=1/Math.sqrt(l*l+c*c+h*h+d*d);l*=b,c*=b,h*=b,d*=b}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=d}static multiplyQuaternionsFlat(e,t,i,r,s,a){let o=i[r],l=i[r+1],c=i[r+2],h=i[r+3],d=s[a],u=s[a+1],f=s[a+2],g=s[a+3];return e[t]=o*g+h*d+l*f-c*u,e[t+1]=l*g+h*u+c*d-o*f,e[t+2]=c*g+h*f+o*u-l*d,e[t+3]=h*g-o*d-l*u-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,r){return this._x=e,this._y=t,this._z=i,this._w=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,r=e._y,s=e._z,a=e._order,o=Math.cos,l=Math.sin,c=o(i/2),h=o(r/2),d=o(s/2),u=l(i/2),f=l(r/2),g=l(s/2);switch(a){case"XYZ":this._x=u*h*d+c*f*g,this._y=c*f*d-u*h*g,this._z=c*h*g+u*f*d,this._w=c*h*d-u*f*g;break;case"YXZ":this._x=u*h*d+c*f*g,this._y=c*f*d-u*h*g,this._z=c*h*g-u*f*d,this._w=c*h*d+u*f*g;break;case"ZXY":this._x=u*h*d-c*f*g,this._y=c*f*d+u*h*g,this._z=c*h*g+u*f*d,this._w=c*h*d-u*f*g;break;case"ZYX":this._x=u*h*d-c*f*g,this._y=c*f*d+u*h*g,this._z=c*h*g-u*f*d,this._w=c*h*d+u*f*g;break;case"YZX":this._x=u*h*d+c*f*g,this._y=c*f*d+u*h*g,this._z=c*h*g-u*f*d,this._w=c*h*d-u*f*g;break;case"XZY":this._x=u*h*d-c*f*g,this._y=c*f*d-u*h*g,this._z=c*h*g+u*f*d,this._w=c*h*d+u*f*g;break;default:Le("Quaternion: .setFromEuler() encountered an unknown order: "+a)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,r=Math.sin(i);return this._x=e.x*r,this._y=e.y*r,this._z=e.z*r,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],r=t[4],s=t[8],a=t[1],o=t[5],l=t[9],c=t[2],h=t[6],d=t[10],u=i+o+d;if(u>0){let f=.5/Math.sqrt(u+1);this._w=.25/f,this._x=(h-l)*f,this._y=(s-c)*f,this._z=(a-r)*f}else if(i>o&&i>d){let f=2*Math.sqrt(1+i-o-d);this._w=(h-l)/f,this._x=.25*f,this._y=(r+a)/f,this._z=(s+c)/f}else if(o>d){let f=2*Math.sqrt(1+o-i-d);this._w=(s-c)/f,this._x=(r+a)/f,this._y=.25*f,this._z=(l+h)/f}else{let f=2*Math.sqrt(1+d-i-o);this._w=(a-r)/f,this._x=(s+c)/f,this._y=(l+h)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(qe(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let r=Math.min(1,t/i);return this.slerp(e,r),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,r=e._y,s=e._z,a=e._w,o=t._x,l=t._y,c=t._z,h=t._w;return this._x=i*h+a*o+r*c-s*l,this._y=r*h+a*l+s*o-i*c,this._z=s*h+a*c+i*l-r*o,this._w=a*h-i*o-r*l-s*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,r=e._y,s=e._z,a=e._w,o=this.dot(e);o<0&&(i=-i,r=-r,s=-s,a=-a,o=-o);let l=1-t;if(o<.9995){let c=Math.acos(o),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+i*t,this._y=this._y*l+r*t,this._z=this._z*l+s*t,this._w=this._w*l+a*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+r*t,this._z=this._z*l+s*t,this._w=this._w*l+a*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),r=Math.sqrt(1-i),s=Math.sqrt(i);return this.set(r*Math.sin(e),r*Math.cos(e),s*Math.sin(t),s*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},H=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Ru.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Ru.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,r=this.z,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6]*r,this.y=s[1]*t+s[4]*i+s[7]*r,this.z=s[2]*t+s[5]*i+s[8]*r,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,r=this.z,s=e.elements,a=1/(s[3]*t+s[7]*i+s[11]*r+s[15]);return this.x=(s[0]*t+s[4]*i+s[8]*r+s[12])*a,this.y=(s[1]*t+s[5]*i+s[9]*r+s[13])*a,this.z=(s[2]*t+s[6]*i+s[10]*r+s[14])*a,this}applyQuaternion(e){let t=this.x,i=this.y,r=this.z,s=e.x,a=e.y,o=e.z,l=e.w,c=2*(a*r-o*i),h=2*(o*t-s*r),d=2*(s*i-a*t);return this.x=t+l*c+a*d-o*h,this.y=i+l*h+o*c-s*d,this.z=r+l*d+s*h-a*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,r=this.z,s=e.elements;return this.x=s[0]*t+s[4]*i+s[8]*r,this.y=s[1]*t+s[5]*i+s[9]*r,this.z=s[2]*t+s[6]*i+s[10]*r,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=qe(this.x,e.x,t.x),this.y=qe(this.y,e.y,t.y),this.z=qe(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=qe(this.x,e,t),this.y=qe(this.y,e,t),this.z=qe(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(qe(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,r=e.y,s=e.z,a=t.x,o=t.y,l=t.z;return this.x=r*l-s*o,this.y=s*a-i*l,this.z=i*o-r*a,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return Yl.copy(this).projectOnVector(e),this.sub(Yl)}reflect(e){return this.sub(Yl.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(qe(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,r=this.z-e.z;return t*t+i*i+r*r}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let r=Math.sin(t)*e;return this.x=r*Math.sin(i),this.y=Math.cos(t)*e,this.z=r*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),r=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=r,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},Yl=new H,Ru=new Tn,De=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,r,s,a,o,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,r,s,a,o,l,c)}set(e,t,i,r,s,a,o,l,c){let h=this.elements;return h[0]=e,h[1]=r,h[2]=o,h[3]=t,h[4]=s,h[5]=l,h[6]=i,h[7]=a,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,r=t.elements,s=this.elements,a=i[0],o=i[3],l=i[6],c=i[1],h=i[4],d=i[7],u=i[2],f=i[5],g=i[8],x=r[0],p=r[3],m=r[6],b=r[1],T=r[4],S=r[7],C=r[2],A=r[5],y=r[8];return s[0]=a*x+o*b+l*C,s[3]=a*p+o*T+l*A,s[6]=a*m+o*S+l*y,s[1]=c*x+h*b+d*C,s[4]=c*p+h*T+d*A,s[7]=c*m+h*S+d*y,s[2]=u*x+f*b+g*C,s[5]=u*p+f*T+g*A,s[8]=u*m+f*S+g*y,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],a=e[4],o=e[5],l=e[6],c=e[7],h=e[8];return t*a*h-t*o*c-i*s*h+i*o*l+r*s*c-r*a*l}invert(){let e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],a=e[4],o=e[5],l=e[6],c=e[7],h=e[8],d=h*a-o*c,u=o*l-h*s,f=c*s-a*l,g=t*d+i*u+r*f;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);let x=1/g;return e[0]=d*x,e[1]=(r*c-h*i)*x,e[2]=(o*i-r*a)*x,e[3]=u*x,e[4]=(h*t-r*l)*x,e[5]=(r*s-o*t)*x,e[6]=f*x,e[7]=(i*l-c*t)*x,e[8]=(a*t-i*s)*x,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,r,s,a,o){let l=Math.cos(s),c=Math.sin(s);return this.set(i*l,i*c,-i*(l*a+c*o)+a+e,-r*c,r*l,-r*(-c*a+l*o)+o+t,0,0,1),this}scale(e,t){return Gr("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Zl.makeScale(e,t)),this}rotate(e){return Gr("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Zl.makeRotation(-e)),this}translate(e,t){return Gr("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Zl.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let r=0;r<9;r++)if(t[r]!==i[r])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},Zl=new De,Pu=new De().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Lu=new De().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function Zm(){let n={enabled:!0,workingColorSpace:Wr,spaces:{},convert:function(r,s,a){return this.enabled===!1||s===a||!s||!a||(this.spaces[s].transfer===Ke&&(r.r=Vn(r.r),r.g=Vn(r.g),r.b=Vn(r.b)),this.spaces[s].primaries!==this.spaces[a].primaries&&(r.applyMatrix3(this.spaces[s].toXYZ),r.applyMatrix3(this.spaces[a].fromXYZ)),this.spaces[a].transfer===Ke&&(r.r=or(r.r),r.g=or(r.g),r.b=or(r.b))),r},workingToColorSpace:function(r,s){return this.convert(r,this.workingColorSpace,s)},colorSpaceToWorking:function(r,s){return this.convert(r,s,this.workingColorSpace)},getPrimaries:function(r){return this.spaces[r].primaries},getTransfer:function(r){return r===Zn?$r:this.spaces[r].transfer},getToneMappingMode:function(r){return this.spaces[r].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(r,s=this.workingColorSpace){return r.fromArray(this.spaces[s].luminanceCoefficients)},define:function(r){Object.assign(this.spaces,r)},_getMatrix:function(r,s,a){return r.copy(this.spaces[a].fromXYZ).multiply(this.spaces[s].toXYZ)},_getDrawingBufferColorSpace:function(r){return this.spaces[r].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(r=this.workingColorSpace){return this.spaces[r].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[Wr]:{primaries:e,whitePoint:i,transfer:$r,toXYZ:Pu,fromXYZ:Lu,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:At},outputColorSpaceConfig:{drawingBufferColorSpace:At}},[At]:{primaries:e,whitePoint:i,transfer:Ke,toXYZ:Pu,fromXYZ:Lu,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:At}}}),n}var Xe=Zm();function Vn(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function or(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var Yi,wa=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{Yi===void 0&&(Yi=Xr("canvas")),Yi.width=e.width,Yi.height=e.height;let r=Yi.getContext("2d");e instanceof ImageData?r.putImageData(e,0,0):r.drawImage(e,0,0,e.width,e.height),i=Yi}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=Xr("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let r=i.getImageData(0,0,e.width,e.height),s=r.data;for(let a=0;a<s.length;a++)s[a]=Vn(s[a]/255)*255;return i.putImageData(r,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(Vn(t[i]/255)*255):t[i]=Vn(t[i]);return{data:t,width:e.width,height:e.height}}else return Le("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},Jm=0,ur=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:Jm++}),this.uuid=vs(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},r=this.data;if(r!==null){let s;if(Array.isArray(r)){s=[];for(let a=0,o=r.length;a<o;a++)r[a].isDataTexture?s.push(Jl(r[a].image)):s.push(Jl(r[a]))}else s=Jl(r);i.url=s}return t||(e.images[this.uuid]=i),i}};function Jl(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?wa.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(Le("Texture: Unable to serialize Texture."),{})}var Km=0,Kl=new H,$t=class n extends wn{constructor(e=n.DEFAULT_IMAGE,t=n.DEFAULT_MAPPING,i=Mn,r=Mn,s=zt,a=qn,o=yn,l=Xt,c=n.DEFAULT_ANISOTROPY,h=Zn){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:Km++}),this.uuid=vs(),this.name="",this.source=new ur(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=r,this.magFilter=s,this.minFilter=a,this.anisotropy=c,this.format=o,this.internalFormat=null,this.type=l,this.offset=new Ye(0,0),this.repeat=new Ye(1,1),this.center=new Ye(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new De,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Kl).x}get height(){return this.source.getSize(Kl).y}get depth(){return this.source.getSize(Kl).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){Le(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let r=this[t];if(r===void 0){Le(`Texture.setValues(): property '${t}' does not exist.`);continue}r&&i&&r.isVector2&&i.isVector2||r&&i&&r.isVector3&&i.isVector3||r&&i&&r.isMatrix3&&i.isMatrix3?r.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Fc)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case _a:e.x=e.x-Math.floor(e.x);break;case Mn:e.x=e.x<0?0:1;break;case ba:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case _a:e.y=e.y-Math.floor(e.y);break;case Mn:e.y=e.y<0?0:1;break;case ba:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};$t.DEFAULT_IMAGE=null;$t.DEFAULT_MAPPING=Fc;$t.DEFAULT_ANISOTROPY=1;var ot=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,r=1){this.x=e,this.y=t,this.z=i,this.w=r}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,r){return this.x=e,this.y=t,this.z=i,this.w=r,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,r=this.z,s=this.w,a=e.elements;return this.x=a[0]*t+a[4]*i+a[8]*r+a[12]*s,this.y=a[1]*t+a[5]*i+a[9]*r+a[13]*s,this.z=a[2]*t+a[6]*i+a[10]*r+a[14]*s,this.w=a[3]*t+a[7]*i+a[11]*r+a[15]*s,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,r,s,l=e.elements,c=l[0],h=l[4],d=l[8],u=l[1],f=l[5],g=l[9],x=l[2],p=l[6],m=l[10];if(Math.abs(h-u)<.01&&Math.abs(d-x)<.01&&Math.abs(g-p)<.01){if(Math.abs(h+u)<.1&&Math.abs(d+x)<.1&&Math.abs(g+p)<.1&&Math.abs(c+f+m-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let T=(c+1)/2,S=(f+1)/2,C=(m+1)/2,A=(h+u)/4,y=(d+x)/4,M=(g+p)/4;return T>S&&T>C?T<.01?(i=0,r=.707106781,s=.707106781):(i=Math.sqrt(T),r=A/i,s=y/i):S>C?S<.01?(i=.707106781,r=0,s=.707106781):(r=Math.sqrt(S),i=A/r,s=M/r):C<.01?(i=.707106781,r=.707106781,s=0):(s=Math.sqrt(C),i=y/s,r=M/s),this.set(i,r,s,t),this}let b=Math.sqrt((p-g)*(p-g)+(d-x)*(d-x)+(u-h)*(u-h));return Math.abs(b)<.001&&(b=1),this.x=(p-g)/b,this.y=(d-x)/b,this.z=(u-h)/b,this.w=Math.acos((c+f+m-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=qe(this.x,e.x,t.x),this.y=qe(this.y,e.y,t.y),this.z=qe(this.z,e.z,t.z),this.w=qe(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=qe(this.x,e,t),this.y=qe(this.y,e,t),this.z=qe(this.z,e,t),this.w=qe(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(qe(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Ta=class extends wn{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:zt,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new ot(0,0,e,t),this.scissorTest=!1,this.viewport=new ot(0,0,e,t),this.textures=[];let r=i.count;for(let s=0;s<r;s++)this.textures[s]=new $t({width:e,height:t,depth:i.depth}),this.textures[s].isRenderTargetTexture=!0,this.textures[s].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:zt,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let r=0,s=this.textures.length;r<s;r++)this.textures[r].image.width=e,this.textures[r].image.height=t,this.textures[r].image.depth=i,this.textures[r].isData3DTexture!==!0&&(this.textures[r].isArrayTexture=this.textures[r].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let r=Object.assign({},e.textures[t].image);this.textures[t].source=new ur(r)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},Jt=class extends Ta{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},qr=class extends $t{constructor(e=null,t=1,i=1,r=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:r},this.magFilter=Mt,this.minFilter=Mt,this.wrapR=Mn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Aa=class extends $t{constructor(e=null,t=1,i=1,r=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:r},this.magFilter=Mt,this.minFilter=Mt,this.wrapR=Mn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var it=class n{static{this.prototype.isMatrix4=!0}constructor(e,t,i,r,s,a,o,l,c,h,d,u,f,g,x,p){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,r,s,a,o,l,c,h,d,u,f,g,x,p)}set(e,t,i,r,s,a,o,l,c,h,d,u,f,g,x,p){let m=this.elements;return m[0]=e,m[4]=t,m[8]=i,m[12]=r,m[1]=s,m[5]=a,m[9]=o,m[13]=l,m[2]=c,m[6]=h,m[10]=d,m[14]=u,m[3]=f,m[7]=g,m[11]=x,m[15]=p,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,r=1/Zi.setFromMatrixColumn(e,0).length(),s=1/Zi.setFromMatrixColumn(e,1).length(),a=1/Zi.setFromMatrixColumn(e,2).length();return t[0]=i[0]*r,t[1]=i[1]*r,t[2]=i[2]*r,t[3]=0,t[4]=i[4]*s,t[5]=i[5]*s,t[6]=i[6]*s,t[7]=0,t[8]=i[8]*a,t[9]=i[9]*a,t[10]=i[10]*a,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,r=e.y,s=e.z,a=Math.cos(i),o=Math.sin(i),l=Math.cos(r),c=Math.sin(r),h=Math.cos(s),d=Math.sin(s);if(e.order==="XYZ"){let u=a*h,f=a*d,g=o*h,x=o*d;t[0]=l*h,t[4]=-l*d,t[8]=c,t[1]=f+g*c,t[5]=u-x*c,t[9]=-o*l,t[2]=x-u*c,t[6]=g+f*c,t[10]=a*l}else if(e.order==="YXZ"){let u=l*h,f=l*d,g=c*h,x=c*d;t[0]=u+x*o,t[4]=g*o-f,t[8]=a*c,t[1]=a*d,t[5]=a*h,t[9]=-o,t[2]=f*o-g,t[6]=x+u*o,t[10]=a*l}else if(e.order==="ZXY"){let u=l*h,f=l*d,g=c*h,x=c*d;t[0]=u-x*o,t[4]=-a*d,t[8]=g+f*o,t[1]=f+g*o,t[5]=a*h,t[9]=x-u*o,t[2]=-a*c,t[6]=o,t[10]=a*l}else if(e.order==="ZYX"){let u=a*h,f=a*d,g=o*h,x=o*d;t[0]=l*h,t[4]=g*c-f,t[8]=u*c+x,t[1]=l*d,t[5]=x*c+u,t[9]=f*c-g,t[2]=-c,t[6]=o*l,t[10]=a*l}else if(e.order==="YZX"){let u=a*l,f=a*c,g=o*l,x=o*c;t[0]=l*h,t[4]=x-u*d,t[8]=g*d+f,t[1]=d,t[5]=a*h,t[9]=-o*h,t[2]=-c*h,t[6]=f*d+g,t[10]=u-x*d}else if(e.order==="XZY"){let u=a*l,f=a*c,g=o*l,x=o*c;t[0]=l*h,t[4]=-d,t[8]=c*h,t[1]=u*d+x,t[5]=a*h,t[9]=f*d-g,t[2]=g*d-f,t[6]=o*h,t[10]=x*d+u}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(jm,e,Qm)}lookAt(e,t,i){let r=this.elements;return Yt.subVectors(e,t),Yt.lengthSq()===0&&(Yt.z=1),Yt.normalize(),ri.crossVectors(i,Yt),ri.lengthSq()===0&&(Math.abs(i.z)===1?Yt.x+=1e-4:Yt.z+=1e-4,Yt.normalize(),ri.crossVectors(i,Yt)),ri.normalize(),Hs.crossVectors(Yt,ri),r[0]=ri.x,r[4]=Hs.x,r[8]=Yt.x,r[1]=ri.y,r[5]=Hs.y,r[9]=Yt.y,r[2]=ri.z,r[6]=Hs.z,r[10]=Yt.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,r=t.elements,s=this.elements,a=i[0],o=i[4],l=i[8],c=i[12],h=i[1],d=i[5],u=i[9],f=i[13],g=i[2],x=i[6],p=i[10],m=i[14],b=i[3],T=i[7],S=i[11],C=i[15],A=r[0],y=r[4],M=r[8],U=r[12],I=r[1],D=r[5],V=r[9],Z=r[13],P=r[2],X=r[6],G=r[10],k=r[14],te=r[3],W=r[7],Q=r[11],F=r[15];return s[0]=a*A+o*I+l*P+c*te,s[4]=a*y+o*D+l*X+c*W,s[8]=a*M+o*V+l*G+c*Q,s[12]=a*U+o*Z+l*k+c*F,s[1]=h*A+d*I+u*P+f*te,s[5]=h*y+d*D+u*X+f*W,s[9]=h*M+d*V+u*G+f*Q,s[13]=h*U+d*Z+u*k+f*F,s[2]=g*A+x*I+p*P+m*te,s[6]=g*y+x*D+p*X+m*W,s[10]=g*M+x*V+p*G+m*Q,s[14]=g*U+x*Z+p*k+m*F,s[3]=b*A+T*I+S*P+C*te,s[7]=b*y+T*D+S*X+C*W,s[11]=b*M+T*V+S*G+C*Q,s[15]=b*U+T*Z+S*k+C*F,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],r=e[8],s=e[12],a=e[1],o=e[5],l=e[9],c=e[13],h=e[2],d=e[6],u=e[10],f=e[14],g=e[3],x=e[7],p=e[11],m=e[15],b=l*f-c*u,T=o*f-c*d,S=o*u-l*d,C=a*f-c*h,A=a*u-l*h,y=a*d-o*h;return t*(x*b-p*T+m*S)-i*(g*b-p*C+m*A)+r*(g*T-x*C+m*y)-s*(g*S-x*A+p*y)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],r=e[8],s=e[1],a=e[5],o=e[9],l=e[2],c=e[6],h=e[10];return t*(a*h-o*c)-i*(s*h-o*l)+r*(s*c-a*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let r=this.elements;return e.isVector3?(r[12]=e.x,r[13]=e.y,r[14]=e.z):(r[12]=e,r[13]=t,r[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],a=e[4],o=e[5],l=e[6],c=e[7],h=e[8],d=e[9],u=e[10],f=e[11],g=e[12],x=e[13],p=e[14],m=e[15],b=t*o-i*a,T=t*l-r*a,S=t*c-s*a,C=i*l-r*o,A=i*c-s*o,y=r*c-s*l,M=h*x-d*g,U=h*p-u*g,I=h*m-f*g,D=d*p-u*x,V=d*m-f*x,Z=u*m-f*p,P=b*Z-T*V+S*D+C*I-A*U+y*M;if(P===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let X=1/P;return e[0]=(o*Z-l*V+c*D)*X,e[1]=(r*V-i*Z-s*D)*X,e[2]=(x*y-p*A+m*C)*X,e[3]=(u*A-d*y-f*C)*X,e[4]=(l*I-a*Z-c*U)*X,e[5]=(t*Z-r*I+s*U)*X,e[6]=(p*S-g*y-m*T)*X,e[7]=(h*y-u*S+f*T)*X,e[8]=(a*V-o*I+c*M)*X,e[9]=(i*I-t*V-s*M)*X,e[10]=(g*A-x*S+m*b)*X,e[11]=(d*S-h*A-f*b)*X,e[12]=(o*U-a*D-l*M)*X,e[13]=(t*D-i*U+r*M)*X,e[14]=(x*T-g*C-p*b)*X,e[15]=(h*C-d*T+u*b)*X,this}scale(e){let t=this.elements,i=e.x,r=e.y,s=e.z;return t[0]*=i,t[4]*=r,t[8]*=s,t[1]*=i,t[5]*=r,t[9]*=s,t[2]*=i,t[6]*=r,t[10]*=s,t[3]*=i,t[7]*=r,t[11]*=s,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],r=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,r))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),r=Math.sin(t),s=1-i,a=e.x,o=e.y,l=e.z,c=s*a,h=s*o;return this.set(c*a+i,c*o-r*l,c*l+r*o,0,c*o+r*l,h*o+i,h*l-r*a,0,c*l-r*o,h*l+r*a,s*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,r,s,a){return this.set(1,i,s,0,e,1,a,0,t,r,1,0,0,0,0,1),this}compose(e,t,i){let r=this.elements,s=t._x,a=t._y,o=t._z,l=t._w,c=s+s,h=a+a,d=o+o,u=s*c,f=s*h,g=s*d,x=a*h,p=a*d,m=o*d,b=l*c,T=l*h,S=l*d,C=i.x,A=i.y,y=i.z;return r[0]=(1-(x+m))*C,r[1]=(f+S)*C,r[2]=(g-T)*C,r[3]=0,r[4]=(f-S)*A,r[5]=(1-(u+m))*A,r[6]=(p+b)*A,r[7]=0,r[8]=(g+T)*y,r[9]=(p-b)*y,r[10]=(1-(u+x))*y,r[11]=0,r[12]=e.x,r[13]=e.y,r[14]=e.z,r[15]=1,this}decompose(e,t,i){let r=this.elements;e.x=r[12],e.y=r[13],e.z=r[14];let s=this.determinantAffine();if(s===0)return i.set(1,1,1),t.identity(),this;let a=Zi.set(r[0],r[1],r[2]).length(),o=Zi.set(r[4],r[5],r[6]).length(),l=Zi.set(r[8],r[9],r[10]).length();s<0&&(a=-a),cn.copy(this);let c=1/a,h=1/o,d=1/l;return cn.elements[0]*=c,cn.elements[1]*=c,cn.elements[2]*=c,cn.elements[4]*=h,cn.elements[5]*=h,cn.elements[6]*=h,cn.elements[8]*=d,cn.elements[9]*=d,cn.elements[10]*=d,t.setFromRotationMatrix(cn),i.x=a,i.y=o,i.z=l,this}makePerspective(e,t,i,r,s,a,o=an,l=!1){let c=this.elements,h=2*s/(t-e),d=2*s/(i-r),u=(t+e)/(t-e),f=(i+r)/(i-r),g,x;if(l)g=s/(a-s),x=a*s/(a-s);else if(o===an)g=-(a+s)/(a-s),x=-2*a*s/(a-s);else if(o===cr)g=-a/(a-s),x=-a*s/(a-s);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+o);return c[0]=h,c[4]=0,c[8]=u,c[12]=0,c[1]=0,c[5]=d,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=g,c[14]=x,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,r,s,a,o=an,l=!1){let c=this.elements,h=2/(t-e),d=2/(i-r),u=-(t+e)/(t-e),f=-(i+r)/(i-r),g,x;if(l)g=1/(a-s),x=a/(a-s);else if(o===an)g=-2/(a-s),x=-(a+s)/(a-s);else if(o===cr)g=-1/(a-s),x=-s/(a-s);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+o);return c[0]=h,c[4]=0,c[8]=0,c[12]=u,c[1]=0,c[5]=d,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=g,c[14]=x,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let r=0;r<16;r++)if(t[r]!==i[r])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},Zi=new H,cn=new it,jm=new H(0,0,0),Qm=new H(1,1,1),ri=new H,Hs=new H,Yt=new H,Iu=new it,Nu=new Tn,$n=class n{constructor(e=0,t=0,i=0,r=n.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=r}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,r=this._order){return this._x=e,this._y=t,this._z=i,this._order=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let r=e.elements,s=r[0],a=r[4],o=r[8],l=r[1],c=r[5],h=r[9],d=r[2],u=r[6],f=r[10];switch(t){case"XYZ":this._y=Math.asin(qe(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(-h,f),this._z=Math.atan2(-a,s)):(this._x=Math.atan2(u,c),this._z=0);break;case"YXZ":this._x=Math.asin(-qe(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(o,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-d,s),this._z=0);break;case"ZXY":this._x=Math.asin(qe(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(-d,f),this._z=Math.atan2(-a,c)):(this._y=0,this._z=Math.atan2(l,s));break;case"ZYX":this._y=Math.asin(-qe(d,-1,1)),Math.abs(d)<.9999999?(this._x=Math.atan2(u,f),this._z=Math.atan2(l,s)):(this._x=0,this._z=Math.atan2(-a,c));break;case"YZX":this._z=Math.asin(qe(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-d,s)):(this._x=0,this._y=Math.atan2(o,f));break;case"XZY":this._z=Math.asin(-qe(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(u,c),this._y=Math.atan2(o,s)):(this._x=Math.atan2(-h,f),this._y=0);break;default:Le("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return Iu.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Iu,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Nu.setFromEuler(this),this.setFromQuaternion(Nu,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};$n.DEFAULT_ORDER="XYZ";var Yr=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},eg=0,Du=new H,Ji=new Tn,Bn=new it,Gs=new H,Or=new H,tg=new H,ng=new Tn,Uu=new H(1,0,0),Fu=new H(0,1,0),Ou=new H(0,0,1),Bu={type:"added"},ig={type:"removed"},Ki={type:"childadded",child:null},jl={type:"childremoved",child:null},Ct=class n extends wn{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:eg++}),this.uuid=vs(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let e=new H,t=new $n,i=new Tn,r=new H(1,1,1);function s(){i.setFromEuler(t,!1)}function a(){t.setFromQuaternion(i,void 0,!1)}t._onChange(s),i._onChange(a),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:r},modelViewMatrix:{value:new it},normalMatrix:{value:new De}}),this.matrix=new it,this.matrixWorld=new it,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Yr,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Ji.setFromAxisAngle(e,t),this.quaternion.multiply(Ji),this}rotateOnWorldAxis(e,t){return Ji.setFromAxisAngle(e,t),this.quaternion.premultiply(Ji),this}rotateX(e){return this.rotateOnAxis(Uu,e)}rotateY(e){return this.rotateOnAxis(Fu,e)}rotateZ(e){return this.rotateOnAxis(Ou,e)}translateOnAxis(e,t){return Du.copy(e).applyQuaternion(this.quaternion),this.position.add(Du.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Uu,e)}translateY(e){return this.translateOnAxis(Fu,e)}translateZ(e){return this.translateOnAxis(Ou,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Bn.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?Gs.copy(e):Gs.set(e,t,i);let r=this.parent;this.updateWorldMatrix(!0,!1),Or.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Bn.lookAt(Or,Gs,this.up):Bn.lookAt(Gs,Or,this.up),this.quaternion.setFromRotationMatrix(Bn),r&&(Bn.extractRotation(r.matrixWorld),Ji.setFromRotationMatrix(Bn),this.quaternion.premultiply(Ji.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Ne("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Bu),Ki.child=e,this.dispatchEvent(Ki),Ki.child=null):Ne("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(ig),jl.child=e,this.dispatchEvent(jl),jl.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Bn.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Bn.multiply(e.parent.matrixWorld)),e.applyMatrix4(Bn),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Bu),Ki.child=e,this.dispatchEvent(Ki),Ki.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,r=this.children.length;i<r;i++){let a=this.children[i].getObjectByProperty(e,t);if(a!==void 0)return a}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let r=this.children;for(let s=0,a=r.length;s<a;s++)r[s].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Or,e,tg),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Or,ng,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,r=e.z,s=this.matrix.elements;s[12]+=t-s[0]*t-s[4]*i-s[8]*r,s[13]+=i-s[1]*t-s[5]*i-s[9]*r,s[14]+=r-s[2]*t-s[6]*i-s[10]*r}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let r=this.parent;if(e===!0&&r!==null&&r.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let s=this.children;for(let a=0,o=s.length;a<o;a++)s[a].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let r={};r.uuid=this.uuid,r.type=this.type,r.name=this.name,r.castShadow=this.castShadow,r.receiveShadow=this.receiveShadow,r.visible=this.visible,r.frustumCulled=this.frustumCulled,r.renderOrder=this.renderOrder,r.static=this.static,r.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(r.userData=this.userData),r.layers=this.layers.mask,r.matrix=this.matrix.toArray(),r.up=this.up.toArray(),this.pivot!==null&&(r.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(r.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(r.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(r.type="InstancedMesh",r.count=this.count,r.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(r.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(r.type="BatchedMesh",r.perObjectFrustumCulled=this.perObjectFrustumCulled,r.sortObjects=this.sortObjects,r.drawRanges=this._drawRanges,r.reservedRanges=this._reservedRanges,r.geometryInfo=this._geometryInfo.map(o=>({...o,boundingBox:o.boundingBox?o.boundingBox.toJSON():void 0,boundingSphere:o.boundingSphere?o.boundingSphere.toJSON():void 0})),r.instanceInfo=this._instanceInfo.map(o=>({...o})),r.availableInstanceIds=this._availableInstanceIds.slice(),r.availableGeometryIds=this._availableGeometryIds.slice(),r.nextIndexStart=this._nextIndexStart,r.nextVertexStart=this._nextVertexStart,r.geometryCount=this._geometryCount,r.maxInstanceCount=this._maxInstanceCount,r.maxVertexCount=this._maxVertexCount,r.maxIndexCount=this._maxIndexCount,r.geometryInitialized=this._geometryInitialized,r.matricesTexture=this._matricesTexture.toJSON(e),r.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(r.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(r.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(r.boundingBox=this.boundingBox.toJSON()));function s(o,l){return o[l.uuid]===void 0&&(o[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?r.background=this.background.toJSON():this.background.isTexture&&(r.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(r.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){r.geometry=s(e.geometries,this.geometry);let o=this.geometry.parameters;if(o!==void 0&&o.shapes!==void 0){let l=o.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let d=l[c];s(e.shapes,d)}else s(e.shapes,l)}}if(this.isSkinnedMesh&&(r.bindMode=this.bindMode,r.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(s(e.skeletons,this.skeleton),r.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let o=[];for(let l=0,c=this.material.length;l<c;l++)o.push(s(e.materials,this.material[l]));r.material=o}else r.material=s(e.materials,this.material);if(this.children.length>0){r.children=[];for(let o=0;o<this.children.length;o++)r.children.push(this.children[o].toJSON(e).object)}if(this.animations.length>0){r.animations=[];for(let o=0;o<this.animations.length;o++){let l=this.animations[o];r.animations.push(s(e.animations,l))}}if(t){let o=a(e.geometries),l=a(e.materials),c=a(e.textures),h=a(e.images),d=a(e.shapes),u=a(e.skeletons),f=a(e.animations),g=a(e.nodes);o.length>0&&(i.geometries=o),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),h.length>0&&(i.images=h),d.length>0&&(i.shapes=d),u.length>0&&(i.skeletons=u),f.length>0&&(i.animations=f),g.length>0&&(i.nodes=g)}return i.object=r,i;function a(o){let l=[];for(let c in o){let h=o[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let r=e.children[i];this.add(r.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Ct.DEFAULT_UP=new H(0,1,0);Ct.DEFAULT_MATRIX_AUTO_UPDATE=!0;Ct.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var fn=class extends Ct{constructor(){super(),this.isGroup=!0,this.type="Group"}},rg={type:"move"},dr=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new fn,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new fn,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new H,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new H),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new fn,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new H,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new H,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let r=null,s=null,a=null,o=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){a=!0;for(let x of e.hand.values()){let p=t.getJointPose(x,i),m=this._getHandJoint(c,x);p!==null&&(m.matrix.fromArray(p.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=p.radius),m.visible=p!==null}let h=c.joints["index-finger-tip"],d=c.joints["thumb-tip"],u=h.position.distanceTo(d.position),f=.02,g=.005;c.inputState.pinching&&u>f+g?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&u<=f-g&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(s=t.getPose(e.gripSpace,i),s!==null&&(l.matrix.fromArray(s.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,s.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(s.linearVelocity)):l.hasLinearVelocity=!1,s.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(s.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));o!==null&&(r=t.getPose(e.targetRaySpace,i),r===null&&s!==null&&(r=s),r!==null&&(o.matrix.fromArray(r.transform.matrix),o.matrix.decompose(o.position,o.quaternion,o.scale),o.matrixWorldNeedsUpdate=!0,r.linearVelocity?(o.hasLinearVelocity=!0,o.linearVelocity.copy(r.linearVelocity)):o.hasLinearVelocity=!1,r.angularVelocity?(o.hasAngularVelocity=!0,o.angularVelocity.copy(r.angularVelocity)):o.hasAngularVelocity=!1,this.dispatchEvent(rg)))}return o!==null&&(o.visible=r!==null),l!==null&&(l.visible=s!==null),c!==null&&(c.visible=a!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new fn;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},Hd={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},si={h:0,s:0,l:0},Vs={h:0,s:0,l:0};function Ql(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}var Oe=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let r=e;r&&r.isColor?this.copy(r):typeof r=="number"?this.setHex(r):typeof r=="string"&&this.setStyle(r)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=At){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,Xe.colorSpaceToWorking(this,t),this}setRGB(e,t,i,r=Xe.workingColorSpace){return this.r=e,this.g=t,this.b=i,Xe.colorSpaceToWorking(this,r),this}setHSL(e,t,i,r=Xe.workingColorSpace){if(e=Xm(e,1),t=qe(t,0,1),i=qe(i,0,1),t===0)this.r=this.g=this.b=i;else{let s=i<=.5?i*(1+t):i+t-i*t,a=2*i-s;this.r=Ql(a,s,e+1/3),this.g=Ql(a,s,e),this.b=Ql(a,s,e-1/3)}return Xe.colorSpaceToWorking(this,r),this}setStyle(e,t=At){function i(s){s!==void 0&&parseFloat(s)<1&&Le("Color: Alpha component of "+e+" will be ignored.")}let r;if(r=/^(\w+)\(([^\)]*)\)/.exec(e)){let s,a=r[1],o=r[2];switch(a){case"rgb":case"rgba":if(s=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(s[4]),this.setRGB(Math.min(255,parseInt(s[1],10))/255,Math.min(255,parseInt(s[2],10))/255,Math.min(255,parseInt(s[3],10))/255,t);if(s=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(s[4]),this.setRGB(Math.min(100,parseFloat(s[1]))/100,Math.min(100,parseFloat(s[2]))/100,Math.min(100,parseFloat(s[3]))/100,t);break;case"hsl":case"hsla":if(s=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(s[4]),this.setHSL(parseFloat(s[1])/360,parseFloat(s[2])/100,parseFloat(s[3])/100,t);break;default:Le("Color: Unknown color model "+e)}}else if(r=/^\#([A-Fa-f\d]+)$/.exec(e)){let s=r[1],a=s.length;if(a===3)return this.setRGB(parseInt(s.charAt(0),16)/15,parseInt(s.charAt(1),16)/15,parseInt(s.charAt(2),16)/15,t);if(a===6)return this.setHex(parseInt(s,16),t);Le("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=At){let i=Hd[e.toLowerCase()];return i!==void 0?this.setHex(i,t):Le("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Vn(e.r),this.g=Vn(e.g),this.b=Vn(e.b),this}copyLinearToSRGB(e){return this.r=or(e.r),this.g=or(e.g),this.b=or(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=At){return Xe.workingToColorSpace(Dt.copy(this),e),Math.round(qe(Dt.r*255,0,255))*65536+Math.round(qe(Dt.g*255,0,255))*256+Math.round(qe(Dt.b*255,0,255))}getHexString(e=At){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=Xe.workingColorSpace){Xe.workingToColorSpace(Dt.copy(this),t);let i=Dt.r,r=Dt.g,s=Dt.b,a=Math.max(i,r,s),o=Math.min(i,r,s),l,c,h=(o+a)/2;if(o===a)l=0,c=0;else{let d=a-o;switch(c=h<=.5?d/(a+o):d/(2-a-o),a){case i:l=(r-s)/d+(r<s?6:0);break;case r:l=(s-i)/d+2;break;case s:l=(i-r)/d+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=Xe.workingColorSpace){return Xe.workingToColorSpace(Dt.copy(this),t),e.r=Dt.r,e.g=Dt.g,e.b=Dt.b,e}getStyle(e=At){Xe.workingToColorSpace(Dt.copy(this),e);let t=Dt.r,i=Dt.g,r=Dt.b;return e!==At?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${r.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(r*255)})`}offsetHSL(e,t,i){return this.getHSL(si),this.setHSL(si.h+e,si.s+t,si.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(si),e.getHSL(Vs);let i=ql(si.h,Vs.h,t),r=ql(si.s,Vs.s,t),s=ql(si.l,Vs.l,t);return this.setHSL(i,r,s),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,r=this.b,s=e.elements;return this.r=s[0]*t+s[3]*i+s[6]*r,this.g=s[1]*t+s[4]*i+s[7]*r,this.b=s[2]*t+s[5]*i+s[8]*r,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Dt=new Oe;Oe.NAMES=Hd;var Zr=class extends Ct{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new $n,this.environmentIntensity=1,this.environmentRotation=new $n,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},hn=new H,kn=new H,ec=new H,zn=new H,ji=new H,Qi=new H,ku=new H,tc=new H,nc=new H,ic=new H,rc=new ot,sc=new ot,ac=new ot,ci=class n{constructor(e=new H,t=new H,i=new H){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,r){r.subVectors(i,t),hn.subVectors(e,t),r.cross(hn);let s=r.lengthSq();return s>0?r.multiplyScalar(1/Math.sqrt(s)):r.set(0,0,0)}static getBarycoord(e,t,i,r,s){hn.subVectors(r,t),kn.subVectors(i,t),ec.subVectors(e,t);let a=hn.dot(hn),o=hn.dot(kn),l=hn.dot(ec),c=kn.dot(kn),h=kn.dot(ec),d=a*c-o*o;if(d===0)return s.set(0,0,0),null;let u=1/d,f=(c*l-o*h)*u,g=(a*h-o*l)*u;return s.set(1-f-g,g,f)}static containsPoint(e,t,i,r){return this.getBarycoord(e,t,i,r,zn)===null?!1:zn.x>=0&&zn.y>=0&&zn.x+zn.y<=1}static getInterpolation(e,t,i,r,s,a,o,l){return this.getBarycoord(e,t,i,r,zn)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(s,zn.x),l.addScaledVector(a,zn.y),l.addScaledVector(o,zn.z),l)}static getInterpolatedAttribute(e,t,i,r,s,a){return rc.setScalar(0),sc.setScalar(0),ac.setScalar(0),rc.fromBufferAttribute(e,t),sc.fromBufferAttribute(e,i),ac.fromBufferAttribute(e,r),a.setScalar(0),a.addScaledVector(rc,s.x),a.addScaledVector(sc,s.y),a.addScaledVector(ac,s.z),a}static isFrontFacing(e,t,i,r){return hn.subVectors(i,t),kn.subVectors(e,t),hn.cross(kn).dot(r)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,r){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[r]),this}setFromAttributeAndIndices(e,t,i,r){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,r),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return hn.subVectors(this.c,this.b),kn.subVectors(this.a,this.b),hn.cross(kn).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return n.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return n.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,r,s){return n.getInterpolation(e,this.a,this.b,this.c,t,i,r,s)}containsPoint(e){return n.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return n.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,r=this.b,s=this.c,a,o;ji.subVectors(r,i),Qi.subVectors(s,i),tc.subVectors(e,i);let l=ji.dot(tc),c=Qi.dot(tc);if(l<=0&&c<=0)return t.copy(i);nc.subVectors(e,r);let h=ji.dot(nc),d=Qi.dot(nc);if(h>=0&&d<=h)return t.copy(r);let u=l*d-h*c;if(u<=0&&l>=0&&h<=0&&l-h>0)return a=l/(l-h),t.copy(i).addScaledVector(ji,a);ic.subVectors(e,s);let f=ji.dot(ic),g=Qi.dot(ic);if(g>=0&&f<=g)return t.copy(s);let x=f*c-l*g;if(x<=0&&c>=0&&g<=0)return o=c/(c-g),t.copy(i).addScaledVector(Qi,o);let p=h*g-f*d;if(p<=0&&d-h>=0&&f-g>=0)return ku.subVectors(s,r),o=(d-h)/(d-h+(f-g)),t.copy(r).addScaledVector(ku,o);let m=1/(p+x+u);return a=x*m,o=u*m,t.copy(i).addScaledVector(ji,a).addScaledVector(Qi,o)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},hi=class{constructor(e=new H(1/0,1/0,1/0),t=new H(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(un.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(un.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=un.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let s=i.getAttribute("position");if(t===!0&&s!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let a=0,o=s.count;a<o;a++)e.isMesh===!0?e.getVertexPosition(a,un):un.fromBufferAttribute(s,a),un.applyMatrix4(e.matrixWorld),this.expandByPoint(un);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Ws.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),Ws.copy(i.boundingBox)),Ws.applyMatrix4(e.matrixWorld),this.union(Ws)}let r=e.children;for(let s=0,a=r.length;s<a;s++)this.expandByObject(r[s],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,un),un.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Br),$s.subVectors(this.max,Br),er.subVectors(e.a,Br),tr.subVectors(e.b,Br),nr.subVectors(e.c,Br),ai.subVectors(tr,er),oi.subVectors(nr,tr),Ri.subVectors(er,nr);let t=[0,-ai.z,ai.y,0,-oi.z,oi.y,0,-Ri.z,Ri.y,ai.z,0,-ai.x,oi.z,0,-oi.x,Ri.z,0,-Ri.x,-ai.y,ai.x,0,-oi.y,oi.x,0,-Ri.y,Ri.x,0];return!oc(t,er,tr,nr,$s)||(t=[1,0,0,0,1,0,0,0,1],!oc(t,er,tr,nr,$s))?!1:(Xs.crossVectors(ai,oi),t=[Xs.x,Xs.y,Xs.z],oc(t,er,tr,nr,$s))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,un).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(un).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Hn[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Hn[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Hn[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Hn[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Hn[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Hn[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Hn[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Hn[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Hn),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},Hn=[new H,new H,new H,new H,new H,new H,new H,new H],un=new H,Ws=new hi,er=new H,tr=new H,nr=new H,ai=new H,oi=new H,Ri=new H,Br=new H,$s=new H,Xs=new H,Pi=new H;function oc(n,e,t,i,r){for(let s=0,a=n.length-3;s<=a;s+=3){Pi.fromArray(n,s);let o=r.x*Math.abs(Pi.x)+r.y*Math.abs(Pi.y)+r.z*Math.abs(Pi.z),l=e.dot(Pi),c=t.dot(Pi),h=i.dot(Pi);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>o)return!1}return!0}var ft=new H,qs=new Ye,sg=0,gt=class extends wn{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:sg++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=Ud,this.updateRanges=[],this.gpuType=mn,this.version=0,this._normalizationScale=e!==void 0?Zc(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let r=0,s=this.itemSize;r<s;r++)this.array[e+r]=t.array[i+r];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)qs.fromBufferAttribute(this,t),qs.applyMatrix3(e),this.setXY(t,qs.x,qs.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)ft.fromBufferAttribute(this,t),ft.applyMatrix3(e),this.setXYZ(t,ft.x,ft.y,ft.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)ft.fromBufferAttribute(this,t),ft.applyMatrix4(e),this.setXYZ(t,ft.x,ft.y,ft.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)ft.fromBufferAttribute(this,t),ft.applyNormalMatrix(e),this.setXYZ(t,ft.x,ft.y,ft.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)ft.fromBufferAttribute(this,t),ft.transformDirection(e),this.setXYZ(t,ft.x,ft.y,ft.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=r,this}setXYZW(e,t,i,r,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),r=this._normalize(r),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=r,this.array[e+3]=s,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):qm(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Ym(e,this.array)}};var Jr=class extends gt{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var Kr=class extends gt{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var Et=class extends gt{constructor(e,t,i){super(new Float32Array(e),t,i)}},ag=new hi,kr=new H,lc=new H,An=class{constructor(e=new H,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):ag.setFromPoints(e).getCenter(i);let r=0;for(let s=0,a=e.length;s<a;s++)r=Math.max(r,i.distanceToSquared(e[s]));return this.radius=Math.sqrt(r),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;kr.subVectors(e,this.center);let t=kr.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),r=(i-this.radius)*.5;this.center.addScaledVector(kr,r/i),this.radius+=r}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(lc.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(kr.copy(e.center).add(lc)),this.expandByPoint(kr.copy(e.center).sub(lc))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},og=0,sn=new it,cc=new Ct,ir=new H,Zt=new hi,zr=new hi,St=new H,Rt=class n extends wn{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:og++}),this.uuid=vs(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Wm(e)?Kr:Jr)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let s=new De().getNormalMatrix(e);i.applyNormalMatrix(s),i.needsUpdate=!0}let r=this.attributes.tangent;return r!==void 0&&(r.transformDirection(e),r.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return sn.makeRotationFromQuaternion(e),this.applyMatrix4(sn),this}rotateX(e){return sn.makeRotationX(e),this.applyMatrix4(sn),this}rotateY(e){return sn.makeRotationY(e),this.applyMatrix4(sn),this}rotateZ(e){return sn.makeRotationZ(e),this.applyMatrix4(sn),this}translate(e,t,i){return sn.makeTranslation(e,t,i),this.applyMatrix4(sn),this}scale(e,t,i){return sn.makeScale(e,t,i),this.applyMatrix4(sn),this}lookAt(e){return cc.lookAt(e),cc.updateMatrix(),this.applyMatrix4(cc.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(ir).negate(),this.translate(ir.x,ir.y,ir.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let r=0,s=e.length;r<s;r++){let a=e[r];i.push(a.x,a.y,a.z||0)}this.setAttribute("position",new Et(i,3))}else{let i=Math.min(e.length,t.count);for(let r=0;r<i;r++){let s=e[r];t.setXYZ(r,s.x,s.y,s.z||0)}e.length>t.count&&Le("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new hi);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ne("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new H(-1/0,-1/0,-1/0),new H(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,r=t.length;i<r;i++){let s=t[i];Zt.setFromBufferAttribute(s),this.morphTargetsRelative?(St.addVectors(this.boundingBox.min,Zt.min),this.boundingBox.expandByPoint(St),St.addVectors(this.boundingBox.max,Zt.max),this.boundingBox.expandByPoint(St)):(this.boundingBox.expandByPoint(Zt.min),this.boundingBox.expandByPoint(Zt.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Ne('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new An);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ne("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new H,1/0);return}if(e){let i=this.boundingSphere.center;if(Zt.setFromBufferAttribute(e),t)for(let s=0,a=t.length;s<a;s++){let o=t[s];zr.setFromBufferAttribute(o),this.morphTargetsRelative?(St.addVectors(Zt.min,zr.min),Zt.expandByPoint(St),St.addVectors(Zt.max,zr.max),Zt.expandByPoint(St)):(Zt.expandByPoint(zr.min),Zt.expandByPoint(zr.max))}Zt.getCenter(i);let r=0;for(let s=0,a=e.count;s<a;s++)St.fromBufferAttribute(e,s),r=Math.max(r,i.distanceToSquared(St));if(t)for(let s=0,a=t.length;s<a;s++){let o=t[s],l=this.morphTargetsRelative;for(let c=0,h=o.count;c<h;c++)St.fromBufferAttribute(o,c),l&&(ir.fromBufferAttribute(e,c),St.add(ir)),r=Math.max(r,i.distanceToSquared(St))}this.boundingSphere.radius=Math.sqrt(r),isNaN(this.boundingSphere.radius)&&Ne('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Ne("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,r=t.normal,s=t.uv,a=this.getAttribute("tangent");(a===void 0||a.count!==i.count)&&(a=new gt(new Float32Array(4*i.count),4),this.setAttribute("tangent",a));let o=[],l=[],c=new Uint8Array(i.count);for(let U=0;U<i.count;U++)o[U]=new H,l[U]=new H;let h=new H,d=new H,u=new H,f=new Ye,g=new Ye,x=new Ye,p=new H,m=new H;function b(U,I,D){c[U]=c[I]=c[D]=1,h.fromBufferAttribute(i,U),d.fromBufferAttribute(i,I),u.fromBufferAttribute(i,D),f.fromBufferAttribute(s,U),g.fromBufferAttribute(s,I),x.fromBufferAttribute(s,D),d.sub(h),u.sub(h),g.sub(f),x.sub(f);let V=1/(g.x*x.y-x.x*g.y);isFinite(V)&&(p.copy(d).multiplyScalar(x.y).addScaledVector(u,-g.y).multiplyScalar(V),m.copy(u).multiplyScalar(g.x).addScaledVector(d,-x.x).multiplyScalar(V),o[U].add(p),o[I].add(p),o[D].add(p),l[U].add(m),l[I].add(m),l[D].add(m))}let T=this.groups;T.length===0&&(T=[{start:0,count:e.count}]);for(let U=0,I=T.length;U<I;++U){let D=T[U],V=D.start,Z=D.count;for(let P=V,X=V+Z;P<X;P+=3)b(e.getX(P+0),e.getX(P+1),e.getX(P+2))}let S=new H,C=new H,A=new H,y=new H;function M(U){A.fromBufferAttribute(r,U),y.copy(A);let I=o[U];S.copy(I),S.sub(A.multiplyScalar(A.dot(I))).normalize(),C.crossVectors(y,I);let V=C.dot(l[U])<0?-1:1;a.setXYZW(U,S.x,S.y,S.z,V)}for(let U=0,I=i.count;U<I;++U)c[U]&&M(U);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new gt(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let u=0,f=i.count;u<f;u++)i.setXYZ(u,0,0,0);let r=new H,s=new H,a=new H,o=new H,l=new H,c=new H,h=new H,d=new H;if(e)for(let u=0,f=e.count;u<f;u+=3){let g=e.getX(u+0),x=e.getX(u+1),p=e.getX(u+2);r.fromBufferAttribute(t,g),s.fromBufferAttribute(t,x),a.fromBufferAttribute(t,p),h.subVectors(a,s),d.subVectors(r,s),h.cross(d),o.fromBufferAttribute(i,g),l.fromBufferAttribute(i,x),c.fromBufferAttribute(i,p),o.add(h),l.add(h),c.add(h),i.setXYZ(g,o.x,o.y,o.z),i.setXYZ(x,l.x,l.y,l.z),i.setXYZ(p,c.x,c.y,c.z)}else for(let u=0,f=t.count;u<f;u+=3)r.fromBufferAttribute(t,u+0),s.fromBufferAttribute(t,u+1),a.fromBufferAttribute(t,u+2),h.subVectors(a,s),d.subVectors(r,s),h.cross(d),i.setXYZ(u+0,h.x,h.y,h.z),i.setXYZ(u+1,h.x,h.y,h.z),i.setXYZ(u+2,h.x,h.y,h.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)St.fromBufferAttribute(e,t),St.normalize(),e.setXYZ(t,St.x,St.y,St.z)}toNonIndexed(){function e(o,l){let c=o.array,h=o.itemSize,d=o.normalized,u=new c.constructor(l.length*h),f=0,g=0;for(let x=0,p=l.length;x<p;x++){o.isInterleavedBufferAttribute?f=l[x]*o.data.stride+o.offset:f=l[x]*h;for(let m=0;m<h;m++)u[g++]=c[f++]}return new gt(u,h,d)}if(this.index===null)return Le("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new n,i=this.index.array,r=this.attributes;for(let o in r){let l=r[o],c=e(l,i);t.setAttribute(o,c)}let s=this.morphAttributes;for(let o in s){let l=[],c=s[o];for(let h=0,d=c.length;h<d;h++){let u=c[h],f=e(u,i);l.push(f)}t.morphAttributes[o]=l}t.morphTargetsRelative=this.morphTargetsRelative;let a=this.groups;for(let o=0,l=a.length;o<l;o++){let c=a[o];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let l in i){let c=i[l];e.data.attributes[l]=c.toJSON(e.data)}let r={},s=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let d=0,u=c.length;d<u;d++){let f=c[d];h.push(f.toJSON(e.data))}h.length>0&&(r[l]=h,s=!0)}s&&(e.data.morphAttributes=r,e.data.morphTargetsRelative=this.morphTargetsRelative);let a=this.groups;a.length>0&&(e.data.groups=JSON.parse(JSON.stringify(a)));let o=this.boundingSphere;return o!==null&&(e.data.boundingSphere=o.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let r=e.attributes;for(let c in r){let h=r[c];this.setAttribute(c,h.clone(t))}let s=e.morphAttributes;for(let c in s){let h=[],d=s[c];for(let u=0,f=d.length;u<f;u++)h.push(d[u].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;let a=e.groups;for(let c=0,h=a.length;c<h;c++){let d=a[c];this.addGroup(d.start,d.count,d.materialIndex)}let o=e.boundingBox;o!==null&&(this.boundingBox=o.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var hc=new H,lg=new H,cg=new De,dn=class{constructor(e=new H(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,r){return this.normal.set(e,t,i),this.constant=r,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let r=hc.subVectors(i,t).cross(lg.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(r,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let r=e.delta(hc),s=this.normal.dot(r);if(s===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let a=-(e.start.dot(this.normal)+this.constant)/s;return i===!0&&(a<0||a>1)?null:t.copy(e.start).addScaledVector(r,a)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||cg.getNormalMatrix(e),r=this.coplanarPoint(hc).applyMatrix4(e),s=this.normal.applyMatrix3(i).normalize();return this.constant=-r.dot(s),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},hg=0,En=class extends wn{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:hg++}),this.uuid=vs(),this.name="",this.type="Material",this.blending=vr,this.side=yi,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Ec,this.blendDst=Cc,this.blendEquation=Ui,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Oe(0,0,0),this.blendAlpha=0,this.depthFunc=lr,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Rd,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=da,this.stencilZFail=da,this.stencilZPass=da,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){Le(`Material: parameter '${t}' has value of undefined.`);continue}let r=this[t];if(r===void 0){Le(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}r&&r.isColor?r.set(i):r&&r.isVector2&&i&&i.isVector2||r&&r.isEuler&&i&&i.isEuler||r&&r.isVector3&&i&&i.isVector3?r.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(s=>s.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function r(s){let a=[];for(let o in s){let l=s[o];delete l.metadata,a.push(l)}return a}if(t){let s=r(e.textures),a=r(e.images);s.length>0&&(i.textures=s),a.length>0&&(i.images=a)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Oe().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new dn().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new Ye().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Ye().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let r=t.length;i=new Array(r);for(let s=0;s!==r;++s)i[s]=t[s].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var Gn=new H,uc=new H,Ys=new H,Zs=new H,fr=class{constructor(e=new H,t=new H(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Gn)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=Gn.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Gn.copy(this.origin).addScaledVector(this.direction,t),Gn.distanceToSquared(e))}distanceSqToSegment(e,t,i,r){uc.copy(e).add(t).multiplyScalar(.5),Ys.copy(t).sub(e).normalize(),Zs.copy(this.origin).sub(uc);let s=e.distanceTo(t)*.5,a=-this.direction.dot(Ys),o=Zs.dot(this.direction),l=-Zs.dot(Ys),c=Zs.lengthSq(),h=Math.abs(1-a*a),d,u,f,g;if(h>0)if(d=a*l-o,u=a*o-l,g=s*h,d>=0)if(u>=-g)if(u<=g){let x=1/h;d*=x,u*=x,f=d*(d+a*u+2*o)+u*(a*d+u+2*l)+c}else u=s,d=Math.max(0,-(a*u+o)),f=-d*d+u*(u+2*l)+c;else u=-s,d=Math.max(0,-(a*u+o)),f=-d*d+u*(u+2*l)+c;else u<=-g?(d=Math.max(0,-(-a*s+o)),u=d>0?-s:Math.min(Math.max(-s,-l),s),f=-d*d+u*(u+2*l)+c):u<=g?(d=0,u=Math.min(Math.max(-s,-l),s),f=u*(u+2*l)+c):(d=Math.max(0,-(a*s+o)),u=d>0?s:Math.min(Math.max(-s,-l),s),f=-d*d+u*(u+2*l)+c);else u=a>0?-s:s,d=Math.max(0,-(a*u+o)),f=-d*d+u*(u+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,d),r&&r.copy(uc).addScaledVector(Ys,u),f}intersectSphere(e,t){if(e.radius<0)return null;Gn.subVectors(e.center,this.origin);let i=Gn.dot(this.direction),r=Gn.dot(Gn)-i*i,s=e.radius*e.radius;if(r>s)return null;let a=Math.sqrt(s-r),o=i-a,l=i+a;return l<0?null:o<0?this.at(l,t):this.at(o,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,r,s,a,o,l,c=1/this.direction.x,h=1/this.direction.y,d=1/this.direction.z,u=this.origin;return c>=0?(i=(e.min.x-u.x)*c,r=(e.max.x-u.x)*c):(i=(e.max.x-u.x)*c,r=(e.min.x-u.x)*c),h>=0?(s=(e.min.y-u.y)*h,a=(e.max.y-u.y)*h):(s=(e.max.y-u.y)*h,a=(e.min.y-u.y)*h),i>a||s>r||((s>i||isNaN(i))&&(i=s),(a<r||isNaN(r))&&(r=a),d>=0?(o=(e.min.z-u.z)*d,l=(e.max.z-u.z)*d):(o=(e.max.z-u.z)*d,l=(e.min.z-u.z)*d),i>l||o>r)||((o>i||i!==i)&&(i=o),(l<r||r!==r)&&(r=l),r<0)?null:this.at(i>=0?i:r,t)}intersectsBox(e){return this.intersectBox(e,Gn)!==null}intersectTriangle(e,t,i,r,s){let a=this.origin,o=this.direction,l=o.x,c=o.y,h=o.z,d=e.x-a.x,u=e.y-a.y,f=e.z-a.z,g=t.x-a.x,x=t.y-a.y,p=t.z-a.z,m=i.x-a.x,b=i.y-a.y,T=i.z-a.z,S=Math.abs(l),C=Math.abs(c),A=Math.abs(h),y,M,U,I,D,V,Z,P,X,G,k,te;if(S>=C&&S>=A?(U=l,V=d,X=g,te=m,l>=0?(y=c,M=h,I=u,D=f,Z=x,P=p,G=b,k=T):(y=h,M=c,I=f,D=u,Z=p,P=x,G=T,k=b)):C>=A?(U=c,V=u,X=x,te=b,c>=0?(y=h,M=l,I=f,D=d,Z=p,P=g,G=T,k=m):(y=l,M=h,I=d,D=f,Z=g,P=p,G=m,k=T)):(U=h,V=f,X=p,te=T,h>=0?(y=l,M=c,I=d,D=u,Z=g,P=x,G=m,k=b):(y=c,M=l,I=u,D=d,Z=x,P=g,G=b,k=m)),U===0)return null;let W=y/U,Q=M/U,F=1/U,se=I-W*V,Te=D-Q*V,q=Z-W*X,fe=P-Q*X,ve=G-W*te,Re=k-Q*te,ye=ve*fe-Re*q,ke=se*Re-Te*ve,ut=q*Te-fe*se;if(r){if(ye<0||ke<0||ut<0)return null}else if((ye<0||ke<0||ut<0)&&(ye>0||ke>0||ut>0))return null;let Ie=ye+ke+ut;if(Ie===0)return null;let je=F*(ye*V+ke*X+ut*te);return(Ie>0?je<0:je>0)?null:this.at(je/Ie,s)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},ui=class extends En{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Oe(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new $n,this.combine=Xa,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},zu=new it,Li=new fr,Js=new An,Hu=new H,Ks=new H,js=new H,Qs=new H,dc=new H,ea=new H,Gu=new H,ta=new H,Ht=class extends Ct{constructor(e=new Rt,t=new ui){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let r=t[i[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,a=r.length;s<a;s++){let o=r[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=s}}}}getVertexPosition(e,t){let i=this.geometry,r=i.attributes.position,s=i.morphAttributes.position,a=i.morphTargetsRelative;t.fromBufferAttribute(r,e);let o=this.morphTargetInfluences;if(s&&o){ea.set(0,0,0);for(let l=0,c=s.length;l<c;l++){let h=o[l],d=s[l];h!==0&&(dc.fromBufferAttribute(d,e),a?ea.addScaledVector(dc,h):ea.addScaledVector(dc.sub(t),h))}t.add(ea)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,r=this.material,s=this.matrixWorld;r!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),Js.copy(i.boundingSphere),Js.applyMatrix4(s),Li.copy(e.ray).recast(e.near),!(Js.containsPoint(Li.origin)===!1&&(Li.intersectSphere(Js,Hu)===null||Li.origin.distanceToSquared(Hu)>(e.far-e.near)**2))&&(zu.copy(s).invert(),Li.copy(e.ray).applyMatrix4(zu),!(i.boundingBox!==null&&Li.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,Li)))}_computeIntersections(e,t,i){let r,s=this.geometry,a=this.material,o=s.index,l=s.attributes.position,c=s.attributes.uv,h=s.attributes.uv1,d=s.attributes.normal,u=s.groups,f=s.drawRange;if(o!==null)if(Array.isArray(a))for(let g=0,x=u.length;g<x;g++){let p=u[g],m=a[p.materialIndex],b=Math.max(p.start,f.start),T=Math.min(o.count,Math.min(p.start+p.count,f.start+f.count));for(let S=b,C=T;S<C;S+=3){let A=o.getX(S),y=o.getX(S+1),M=o.getX(S+2);r=na(this,m,e,i,c,h,d,A,y,M),r&&(r.faceIndex=Math.floor(S/3),r.face.materialIndex=p.materialIndex,t.push(r))}}else{let g=Math.max(0,f.start),x=Math.min(o.count,f.start+f.count);for(let p=g,m=x;p<m;p+=3){let b=o.getX(p),T=o.getX(p+1),S=o.getX(p+2);r=na(this,a,e,i,c,h,d,b,T,S),r&&(r.faceIndex=Math.floor(p/3),t.push(r))}}else if(l!==void 0)if(Array.isArray(a))for(let g=0,x=u.length;g<x;g++){let p=u[g],m=a[p.materialIndex],b=Math.max(p.start,f.start),T=Math.min(l.count,Math.min(p.start+p.count,f.start+f.count));for(let S=b,C=T;S<C;S+=3){let A=S,y=S+1,M=S+2;r=na(this,m,e,i,c,h,d,A,y,M),r&&(r.faceIndex=Math.floor(S/3),r.face.materialIndex=p.materialIndex,t.push(r))}}else{let g=Math.max(0,f.start),x=Math.min(l.count,f.start+f.count);for(let p=g,m=x;p<m;p+=3){let b=p,T=p+1,S=p+2;r=na(this,a,e,i,c,h,d,b,T,S),r&&(r.faceIndex=Math.floor(p/3),t.push(r))}}}};function ug(n,e,t,i,r,s,a,o){let l;if(e.side===Gt?l=i.intersectTriangle(a,s,r,!0,o):l=i.intersectTriangle(r,s,a,e.side===yi,o),l===null)return null;ta.copy(o),ta.applyMatrix4(n.matrixWorld);let c=t.ray.origin.distanceTo(ta);return c<t.near||c>t.far?null:{distance:c,point:ta.clone(),object:n}}function na(n,e,t,i,r,s,a,o,l,c){n.getVertexPosition(o,Ks),n.getVertexPosition(l,js),n.getVertexPosition(c,Qs);let h=ug(n,e,t,i,Ks,js,Qs,Gu);if(h){let d=new H;ci.getBarycoord(Gu,Ks,js,Qs,d),r&&(h.uv=ci.getInterpolatedAttribute(r,o,l,c,d,new Ye)),s&&(h.uv1=ci.getInterpolatedAttribute(s,o,l,c,d,new Ye)),a&&(h.normal=ci.getInterpolatedAttribute(a,o,l,c,d,new H),h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1));let u={a:o,b:l,c,normal:new H,materialIndex:0};ci.getNormal(Ks,js,Qs,u.normal),h.face=u,h.barycoord=d}return h}var Ea=class extends $t{constructor(e=null,t=1,i=1,r,s,a,o,l,c=Mt,h=Mt,d,u){super(null,a,o,l,c,h,r,s,d,u),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var Ii=new An,dg=new Ye(.5,.5),ia=new H,di=class{constructor(e=new dn,t=new dn,i=new dn,r=new dn,s=new dn,a=new dn){this.planes=[e,t,i,r,s,a]}set(e,t,i,r,s,a){let o=this.planes;return o[0].copy(e),o[1].copy(t),o[2].copy(i),o[3].copy(r),o[4].copy(s),o[5].copy(a),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=an,i=!1){let r=this.planes,s=e.elements,a=s[0],o=s[1],l=s[2],c=s[3],h=s[4],d=s[5],u=s[6],f=s[7],g=s[8],x=s[9],p=s[10],m=s[11],b=s[12],T=s[13],S=s[14],C=s[15];if(r[0].setComponents(c-a,f-h,m-g,C-b).normalize(),r[1].setComponents(c+a,f+h,m+g,C+b).normalize(),r[2].setComponents(c+o,f+d,m+x,C+T).normalize(),r[3].setComponents(c-o,f-d,m-x,C-T).normalize(),i)r[4].setComponents(l,u,p,S).normalize(),r[5].setComponents(c-l,f-u,m-p,C-S).normalize();else if(r[4].setComponents(c-l,f-u,m-p,C-S).normalize(),t===an)r[5].setComponents(c+l,f+u,m+p,C+S).normalize();else if(t===cr)r[5].setComponents(l,u,p,S).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Ii.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Ii.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Ii)}intersectsSprite(e){Ii.center.set(0,0,0);let t=dg.distanceTo(e.center);return Ii.radius=.7071067811865476+t,Ii.applyMatrix4(e.matrixWorld),this.intersectsSphere(Ii)}intersectsSphere(e){let t=this.planes,i=e.center,r=-e.radius;for(let s=0;s<6;s++)if(t[s].distanceToPoint(i)<r)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let r=t[i];if(ia.x=r.normal.x>0?e.max.x:e.min.x,ia.y=r.normal.y>0?e.max.y:e.min.y,ia.z=r.normal.z>0?e.max.z:e.min.z,r.distanceToPoint(ia)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Vu=new it,Ca=class n{constructor(){this.coordinateSystem=an,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let r=0;r<t.length;r++){let s=t[r];Vu.multiplyMatrices(s.projectionMatrix,s.matrixWorldInverse),i[r]===void 0&&(i[r]=new di),i[r].setFromProjectionMatrix(Vu,s.coordinateSystem,s.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let r=0;r<e._count;r++)t[r]===void 0&&(t[r]=new di),t[r].copy(i[r]);return this._count=e._count,this}clone(){return new n().copy(this)}};var fi=class extends En{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new Oe(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},Ra=new H,Pa=new H,Wu=new it,Hr=new fr,ra=new An,fc=new H,$u=new H,pr=class extends Ct{constructor(e=new Rt,t=new fi){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,i=[0];for(let r=1,s=t.count;r<s;r++)Ra.fromBufferAttribute(t,r-1),Pa.fromBufferAttribute(t,r),i[r]=i[r-1],i[r]+=Ra.distanceTo(Pa);e.setAttribute("lineDistance",new Et(i,1))}else Le("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,r=this.matrixWorld,s=e.params.Line.threshold,a=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),ra.copy(i.boundingSphere),ra.applyMatrix4(r),ra.radius+=s,e.ray.intersectsSphere(ra)===!1)return;Wu.copy(r).invert(),Hr.copy(e.ray).applyMatrix4(Wu);let o=s/((this.scale.x+this.scale.y+this.scale.z)/3),l=o*o,c=this.isLineSegments?2:1,h=i.index,u=i.attributes.position;if(h!==null){let f=Math.max(0,a.start),g=Math.min(h.count,a.start+a.count);for(let x=f,p=g-1;x<p;x+=c){let m=h.getX(x),b=h.getX(x+1),T=sa(this,e,Hr,l,m,b,x);T&&t.push(T)}if(this.isLineLoop){let x=h.getX(g-1),p=h.getX(f),m=sa(this,e,Hr,l,x,p,g-1);m&&t.push(m)}}else{let f=Math.max(0,a.start),g=Math.min(u.count,a.start+a.count);for(let x=f,p=g-1;x<p;x+=c){let m=sa(this,e,Hr,l,x,x+1,x);m&&t.push(m)}if(this.isLineLoop){let x=sa(this,e,Hr,l,g-1,f,g-1);x&&t.push(x)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let r=t[i[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,a=r.length;s<a;s++){let o=r[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=s}}}}};function sa(n,e,t,i,r,s,a){let o=n.geometry.attributes.position;if(Ra.fromBufferAttribute(o,r),Pa.fromBufferAttribute(o,s),t.distanceSqToSegment(Ra,Pa,fc,$u)>i)return;fc.applyMatrix4(n.matrixWorld);let c=e.ray.origin.distanceTo(fc);if(!(c<e.near||c>e.far))return{distance:c,point:$u.clone().applyMatrix4(n.matrixWorld),index:a,face:null,faceIndex:null,barycoord:null,object:n}}var Xu=new H,qu=new H,jr=class extends pr{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,i=[];for(let r=0,s=t.count;r<s;r+=2)Xu.fromBufferAttribute(t,r),qu.fromBufferAttribute(t,r+1),i[r]=r===0?0:i[r-1],i[r+1]=i[r]+Xu.distanceTo(qu);e.setAttribute("lineDistance",new Et(i,1))}else Le("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}};var mr=class extends En{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new Oe(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},Yu=new it,vc=new fr,aa=new An,oa=new H,Qr=class extends Ct{constructor(e=new Rt,t=new mr){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,r=this.matrixWorld,s=e.params.Points.threshold,a=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),aa.copy(i.boundingSphere),aa.applyMatrix4(r),aa.radius+=s,e.ray.intersectsSphere(aa)===!1)return;Yu.copy(r).invert(),vc.copy(e.ray).applyMatrix4(Yu);let o=s/((this.scale.x+this.scale.y+this.scale.z)/3),l=o*o,c=i.index,d=i.attributes.position;if(c!==null){let u=Math.max(0,a.start),f=Math.min(c.count,a.start+a.count);for(let g=u,x=f;g<x;g++){let p=c.getX(g);oa.fromBufferAttribute(d,p),Zu(oa,p,l,r,e,t,this)}}else{let u=Math.max(0,a.start),f=Math.min(d.count,a.start+a.count);for(let g=u,x=f;g<x;g++)oa.fromBufferAttribute(d,g),Zu(oa,g,l,r,e,t,this)}}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let r=t[i[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,a=r.length;s<a;s++){let o=r[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=s}}}}};function Zu(n,e,t,i,r,s,a){let o=vc.distanceSqToPoint(n);if(o<t){let l=new H;vc.closestPointToPoint(n,l),l.applyMatrix4(i);let c=r.ray.origin.distanceTo(l);if(c<r.near||c>r.far)return;s.push({distance:c,distanceToRay:Math.sqrt(o),point:l,index:e,face:null,faceIndex:null,barycoord:null,object:a})}}var es=class extends $t{constructor(e=[],t=Fi,i,r,s,a,o,l,c,h){super(e,t,i,r,s,a,o,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var Xn=class extends $t{constructor(e,t,i=pn,r,s,a,o=Mt,l=Mt,c,h=Wn,d=1){if(h!==Wn&&h!==Yn)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let u={width:e,height:t,depth:d};super(u,r,s,a,o,l,h,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new ur(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},ts=class extends Xn{constructor(e,t=pn,i=Fi,r,s,a=Mt,o=Mt,l,c=Wn){let h={width:e,height:e,depth:1},d=[h,h,h,h,h,h];super(e,e,t,i,r,s,a,o,l,c),this.image=d,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},ns=class extends $t{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},gr=class n extends Rt{constructor(e=1,t=1,i=1,r=1,s=1,a=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:r,heightSegments:s,depthSegments:a};let o=this;r=Math.floor(r),s=Math.floor(s),a=Math.floor(a);let l=[],c=[],h=[],d=[],u=0,f=0;g("z","y","x",-1,-1,i,t,e,a,s,0),g("z","y","x",1,-1,i,t,-e,a,s,1),g("x","z","y",1,1,e,i,t,r,a,2),g("x","z","y",1,-1,e,i,-t,r,a,3),g("x","y","z",1,-1,e,t,i,r,s,4),g("x","y","z",-1,-1,e,t,-i,r,s,5),this.setIndex(l),this.setAttribute("position",new Et(c,3)),this.setAttribute("normal",new Et(h,3)),this.setAttribute("uv",new Et(d,2));function g(x,p,m,b,T,S,C,A,y,M,U){let I=S/y,D=C/M,V=S/2,Z=C/2,P=A/2,X=y+1,G=M+1,k=0,te=0,W=new H;for(let Q=0;Q<G;Q++){let F=Q*D-Z;for(let se=0;se<X;se++){let Te=se*I-V;W[x]=Te*b,W[p]=F*T,W[m]=P,c.push(W.x,W.y,W.z),W[x]=0,W[p]=0,W[m]=A>0?1:-1,h.push(W.x,W.y,W.z),d.push(se/y),d.push(1-Q/M),k+=1}}for(let Q=0;Q<M;Q++)for(let F=0;F<y;F++){let se=u+F+X*Q,Te=u+F+X*(Q+1),q=u+(F+1)+X*(Q+1),fe=u+(F+1)+X*Q;l.push(se,Te,fe),l.push(Te,q,fe),te+=6}o.addGroup(f,te,U),f+=te,u+=k}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var is=class n extends Rt{constructor(e=1,t=1,i=1,r=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:r};let s=e/2,a=t/2,o=Math.floor(i),l=Math.floor(r),c=o+1,h=l+1,d=e/o,u=t/l,f=[],g=[],x=[],p=[];for(let m=0;m<h;m++){let b=m*u-a;for(let T=0;T<c;T++){let S=T*d-s;g.push(S,-b,0),x.push(0,0,1),p.push(T/o),p.push(1-m/l)}}for(let m=0;m<l;m++)for(let b=0;b<o;b++){let T=b+c*m,S=b+c*(m+1),C=b+1+c*(m+1),A=b+1+c*m;f.push(T,S,A),f.push(S,C,A)}this.setIndex(f),this.setAttribute("position",new Et(g,3)),this.setAttribute("normal",new Et(x,3)),this.setAttribute("uv",new Et(p,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.widthSegments,e.heightSegments)}};var Ni=class n extends Rt{constructor(e=1,t=32,i=16,r=0,s=Math.PI*2,a=0,o=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:i,phiStart:r,phiLength:s,thetaStart:a,thetaLength:o},t=Math.max(3,Math.floor(t)),i=Math.max(2,Math.floor(i));let l=Math.min(a+o,Math.PI),c=0,h=[],d=new H,u=new H,f=[],g=[],x=[],p=[];for(let m=0;m<=i;m++){let b=[],T=m/i,S=a+T*o,C=e*Math.cos(S),A=Math.sqrt(e*e-C*C),y=0;m===0&&a===0?y=.5/t:m===i&&l===Math.PI&&(y=-.5/t);for(let M=0;M<=t;M++){let U=M/t,I=r+U*s;d.x=-A*Math.cos(I),d.y=C,d.z=A*Math.sin(I),g.push(d.x,d.y,d.z),u.copy(d).normalize(),x.push(u.x,u.y,u.z),p.push(U+y,1-T),b.push(c++)}h.push(b)}for(let m=0;m<i;m++)for(let b=0;b<t;b++){let T=h[m][b+1],S=h[m][b],C=h[m+1][b],A=h[m+1][b+1];(m!==0||a>0)&&f.push(T,S,A),(m!==i-1||l<Math.PI)&&f.push(S,C,A)}this.setIndex(f),this.setAttribute("position",new Et(g,3)),this.setAttribute("normal",new Et(x,3)),this.setAttribute("uv",new Et(p,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}};function Bi(n){let e={};for(let t in n){e[t]={};for(let i in n[t]){let r=n[t][i];if(Ju(r))r.isRenderTargetTexture?(Le("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=r.clone();else if(Array.isArray(r))if(Ju(r[0])){let s=[];for(let a=0,o=r.length;a<o;a++)s[a]=r[a].clone();e[t][i]=s}else e[t][i]=r.slice();else e[t][i]=r}}return e}function Ut(n){let e={};for(let t=0;t<n.length;t++){let i=Bi(n[t]);for(let r in i)e[r]=i[r]}return e}function Ju(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function fg(n){let e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function Jc(n){let e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:Xe.workingColorSpace}var Gd={clone:Bi,merge:Ut},pg=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,mg=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Cn=class extends En{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=pg,this.fragmentShader=mg,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Bi(e.uniforms),this.uniformsGroups=fg(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let r in this.uniforms){let a=this.uniforms[r].value;a&&a.isTexture?t.uniforms[r]={type:"t",value:a.toJSON(e).uuid}:a&&a.isColor?t.uniforms[r]={type:"c",value:a.getHex()}:a&&a.isVector2?t.uniforms[r]={type:"v2",value:a.toArray()}:a&&a.isVector3?t.uniforms[r]={type:"v3",value:a.toArray()}:a&&a.isVector4?t.uniforms[r]={type:"v4",value:a.toArray()}:a&&a.isMatrix3?t.uniforms[r]={type:"m3",value:a.toArray()}:a&&a.isMatrix4?t.uniforms[r]={type:"m4",value:a.toArray()}:t.uniforms[r]={value:a}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let r in this.extensions)this.extensions[r]===!0&&(i[r]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let r=e.uniforms[i];switch(this.uniforms[i]={},r.type){case"t":this.uniforms[i].value=t[r.value]||null;break;case"c":this.uniforms[i].value=new Oe().setHex(r.value);break;case"v2":this.uniforms[i].value=new Ye().fromArray(r.value);break;case"v3":this.uniforms[i].value=new H().fromArray(r.value);break;case"v4":this.uniforms[i].value=new ot().fromArray(r.value);break;case"m3":this.uniforms[i].value=new De().fromArray(r.value);break;case"m4":this.uniforms[i].value=new it().fromArray(r.value);break;default:this.uniforms[i].value=r.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},La=class extends Cn{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var rs=class extends En{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new Oe(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new Oe(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=No,this.normalScale=new Ye(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new $n,this.combine=Xa,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},Ia=class extends En{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Ed,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},Na=class extends En{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function rr(n,e){return!n||n.constructor===e?n:typeof e.BYTES_PER_ELEMENT=="number"?new e(n):Array.prototype.slice.call(n)}function la(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var pi=class{constructor(e,t,i,r){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=r!==void 0?r:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,r=t[i],s=t[i-1];n:{e:{let a;t:{i:if(!(e<r)){for(let o=i+2;;){if(r===void 0){if(e<s)break i;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===o)break;if(s=r,r=t[++i],e<r)break e}a=t.length;break t}if(!(e>=s)){let o=t[1];e<o&&(i=2,s=o);for(let l=i-2;;){if(s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===l)break;if(r=s,s=t[--i-1],e>=s)break e}a=i,i=0;break t}break n}for(;i<a;){let o=i+a>>>1;e<t[o]?a=o:i=o+1}if(r=t[i],s=t[i-1],s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(r===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,s,r)}return this.interpolate_(i,s,e,r)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,r=this.valueSize,s=e*r;for(let a=0;a!==r;++a)t[a]=i[s+a];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Da=class extends pi{constructor(e,t,i,r){super(e,t,i,r),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:gc,endingEnd:gc}}intervalChanged_(e,t,i){let r=this.parameterPositions,s=e-2,a=e+1,o=r[s],l=r[a];if(o===void 0)switch(this.getSettings_().endingStart){case yc:s=e,o=2*t-i;break;case xc:s=r.length-2,o=t+r[s]-r[s+1];break;default:s=e,o=i}if(l===void 0)switch(this.getSettings_().endingEnd){case yc:a=e,l=2*i-t;break;case xc:a=1,l=i+r[1]-r[0];break;default:a=e-1,l=t}let c=(i-t)*.5,h=this.valueSize;this._weightPrev=c/(t-o),this._weightNext=c/(l-i),this._offsetPrev=s*h,this._offsetNext=a*h}interpolate_(e,t,i,r){let s=this.resultBuffer,a=this.sampleValues,o=this.valueSize,l=e*o,c=l-o,h=this._offsetPrev,d=this._offsetNext,u=this._weightPrev,f=this._weightNext,g=(i-t)/(r-t),x=g*g,p=x*g,m=-u*p+2*u*x-u*g,b=(1+u)*p+(-1.5-2*u)*x+(-.5+u)*g+1,T=(-1-f)*p+(1.5+f)*x+.5*g,S=f*p-f*x;for(let C=0;C!==o;++C)s[C]=m*a[h+C]+b*a[c+C]+T*a[l+C]+S*a[d+C];return s}},Ua=class extends pi{constructor(e,t,i,r){super(e,t,i,r)}interpolate_(e,t,i,r){let s=this.resultBuffer,a=this.sampleValues,o=this.valueSize,l=e*o,c=l-o,h=(i-t)/(r-t),d=1-h;for(let u=0;u!==o;++u)s[u]=a[c+u]*d+a[l+u]*h;return s}},Fa=class extends pi{constructor(e,t,i,r){super(e,t,i,r)}interpolate_(e){return this.copySampleValue_(e-1)}},Oa=class extends pi{interpolate_(e,t,i,r){let s=this.resultBuffer,a=this.sampleValues,o=this.valueSize,l=e*o,c=l-o,h=this.inTangents,d=this.outTangents;if(!h||!d){let g=(i-t)/(r-t),x=1-g;for(let p=0;p!==o;++p)s[p]=a[c+p]*x+a[l+p]*g;return s}let u=o*2,f=e-1;for(let g=0;g!==o;++g){let x=a[c+g],p=a[l+g],m=f*u+g*2,b=d[m],T=d[m+1],S=e*u+g*2,C=h[S],A=h[S+1],y=yg(i,t,b,C,r);s[g]=Vd(y,x,T,A,p)}return s}};function Vd(n,e,t,i,r){let s=1-n;return s*s*s*e+3*s*s*n*t+3*s*n*n*i+n*n*n*r}function gg(n,e,t,i,r){let s=1-n;return 3*s*s*(t-e)+6*s*n*(i-t)+3*n*n*(r-i)}function yg(n,e,t,i,r){let s=(n-e)/(r-e);for(let a=0;a<8;a++){let o=Vd(s,e,t,i,r)-n;if(Math.abs(o)<1e-10)break;let l=gg(s,e,t,i,r);if(Math.abs(l)<1e-10)break;s=Math.max(0,Math.min(1,s-o/l))}return s}var Kt=class{constructor(e,t,i,r){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=rr(t,this.TimeBufferType),this.values=rr(i,this.ValueBufferType),this.setInterpolation(r||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:rr(e.times,Array),values:rr(e.values,Array)};let r=e.getInterpolation();r!==e.DefaultInterpolation&&(i.interpolation=r),la(e.settings)&&(i.settings={inTangents:rr(e.settings.inTangents,Array),outTangents:rr(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new Fa(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Ua(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new Da(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new Oa(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Vr:t=this.InterpolantFactoryMethodDiscrete;break;case Sa:t=this.InterpolantFactoryMethodLinear;break;case ua:t=this.InterpolantFactoryMethodSmooth;break;case mc:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return Le("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Vr;case this.InterpolantFactoryMethodLinear:return Sa;case this.InterpolantFactoryMethodSmooth:return ua;case this.InterpolantFactoryMethodBezier:return mc}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,r=t.length;i!==r;++i)t[i]+=e;la(this.settings)&&(Ku(this.settings.inTangents,e),Ku(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,r=t.length;i!==r;++i)t[i]*=e;la(this.settings)&&(ju(this.settings.inTangents,e),ju(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,r=i.length,s=0,a=r-1;for(;s!==r&&i[s]<e;)++s;for(;a!==-1&&i[a]>t;)--a;if(++a,s!==0||a!==r){s>=a&&(a=Math.max(a,1),s=a-1);let o=this.getValueSize();this.times=i.slice(s,a),this.values=this.values.slice(s*o,a*o)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(Ne("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,r=this.values,s=i.length;s===0&&(Ne("KeyframeTrack: Track is empty.",this),e=!1);let a=null;for(let o=0;o!==s;o++){let l=i[o];if(typeof l=="number"&&isNaN(l)){Ne("KeyframeTrack: Time is not a valid number.",this,o,l),e=!1;break}if(a!==null&&a>l){Ne("KeyframeTrack: Out of order keys.",this,o,l,a),e=!1;break}a=l}if(r!==void 0&&$m(r))for(let o=0,l=r.length;o!==l;++o){let c=r[o];if(isNaN(c)){Ne("KeyframeTrack: Value is not a valid number.",this,o,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),r=this.getInterpolation()===ua,s=e.length-1,a=1;for(let o=1;o<s;++o){let l=!1,c=e[o],h=e[o+1];if(c!==h&&(o!==1||c!==e[0]))if(r)l=!0;else{let d=o*i,u=d-i,f=d+i;for(let g=0;g!==i;++g){let x=t[d+g];if(x!==t[u+g]||x!==t[f+g]){l=!0;break}}}if(l){if(o!==a){e[a]=e[o];let d=o*i,u=a*i;for(let f=0;f!==i;++f)t[u+f]=t[d+f]}++a}}if(s>0){e[a]=e[s];for(let o=s*i,l=a*i,c=0;c!==i;++c)t[l+c]=t[o+c];++a}return a!==e.length?(this.times=e.slice(0,a),this.values=t.slice(0,a*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,r=new i(this.name,e,t);return r.createInterpolant=this.createInterpolant,la(this.settings)&&(r.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),r}};function Ku(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]+=e}function ju(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]*=e}Kt.prototype.ValueTypeName="";Kt.prototype.TimeBufferType=Float32Array;Kt.prototype.ValueBufferType=Float32Array;Kt.prototype.DefaultInterpolation=Sa;var mi=class extends Kt{constructor(e,t,i){super(e,t,i)}};mi.prototype.ValueTypeName="bool";mi.prototype.ValueBufferType=Array;mi.prototype.DefaultInterpolation=Vr;mi.prototype.InterpolantFactoryMethodLinear=void 0;mi.prototype.InterpolantFactoryMethodSmooth=void 0;var Ba=class extends Kt{constructor(e,t,i,r){super(e,t,i,r)}};Ba.prototype.ValueTypeName="color";var ka=class extends Kt{constructor(e,t,i,r){super(e,t,i,r)}};ka.prototype.ValueTypeName="number";var za=class extends pi{constructor(e,t,i,r){super(e,t,i,r)}interpolate_(e,t,i,r){let s=this.resultBuffer,a=this.sampleValues,o=this.valueSize,l=(i-t)/(r-t),c=e*o;for(let h=c+o;c!==h;c+=4)Tn.slerpFlat(s,0,a,c-o,a,c,l);return s}},ss=class extends Kt{constructor(e,t,i,r){super(e,t,i,r)}InterpolantFactoryMethodLinear(e){return new za(this.times,this.values,this.getValueSize(),e)}};ss.prototype.ValueTypeName="quaternion";ss.prototype.InterpolantFactoryMethodSmooth=void 0;var gi=class extends Kt{constructor(e,t,i){super(e,t,i)}};gi.prototype.ValueTypeName="string";gi.prototype.ValueBufferType=Array;gi.prototype.DefaultInterpolation=Vr;gi.prototype.InterpolantFactoryMethodLinear=void 0;gi.prototype.InterpolantFactoryMethodSmooth=void 0;var Ha=class extends Kt{constructor(e,t,i,r){super(e,t,i,r)}};Ha.prototype.ValueTypeName="vector";var Ga=class{constructor(e,t,i){let r=this,s=!1,a=0,o=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(h){o++,s===!1&&r.onStart!==void 0&&r.onStart(h,a,o),s=!0},this.itemEnd=function(h){a++,r.onProgress!==void 0&&r.onProgress(h,a,o),a===o&&(s=!1,r.onLoad!==void 0&&r.onLoad())},this.itemError=function(h){r.onError!==void 0&&r.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,d){return c.push(h,d),this},this.removeHandler=function(h){let d=c.indexOf(h);return d!==-1&&c.splice(d,2),this},this.getHandler=function(h){for(let d=0,u=c.length;d<u;d+=2){let f=c[d],g=c[d+1];if(f.global&&(f.lastIndex=0),f.test(h))return g}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},Wd=new Ga,Va=class{constructor(e){this.manager=e!==void 0?e:Wd,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(r,s){i.load(e,r,t,s)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};Va.DEFAULT_MATERIAL_NAME="__DEFAULT";var as=class extends Ct{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new Oe(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}};var pc=new it,Qu=new H,ed=new H,Wa=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new Ye(512,512),this.mapType=Xt,this.map=null,this.mapPass=null,this.matrix=new it,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new di,this._frameExtents=new Ye(1,1),this._viewportCount=1,this._viewports=[new ot(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;Qu.setFromMatrixPosition(e.matrixWorld),t.position.copy(Qu),ed.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(ed),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,i,r){pc.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),i.setFromProjectionMatrix(pc,e.coordinateSystem,e.reversedDepth);let s=this._frameExtents,a=r?r.z/s.x:1,o=r?r.w/s.y:1,l=r?r.x/s.x:0,c=r?r.y/s.y:0;e.coordinateSystem===cr||e.reversedDepth?t.set(.5*a,0,0,.5*a+l,0,.5*o,0,.5*o+c,0,0,1,0,0,0,0,1):t.set(.5*a,0,0,.5*a+l,0,.5*o,0,.5*o+c,0,0,.5,.5,0,0,0,1),t.multiply(pc)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},ca=new H,ha=new Tn,Sn=new H,os=class extends Ct{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new it,this.projectionMatrix=new it,this.projectionMatrixInverse=new it,this.coordinateSystem=an,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(ca,ha,Sn),Sn.x===1&&Sn.y===1&&Sn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(ca,ha,Sn.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(ca,ha,Sn),Sn.x===1&&Sn.y===1&&Sn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(ca,ha,Sn.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},li=new H,td=new Ye,nd=new Ye,kt=class extends os{constructor(e=50,t=1,i=.1,r=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=r,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Ma*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Xl*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Ma*2*Math.atan(Math.tan(Xl*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){li.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(li.x,li.y).multiplyScalar(-e/li.z),li.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(li.x,li.y).multiplyScalar(-e/li.z)}getViewSize(e,t){return this.getViewBounds(e,td,nd),t.subVectors(nd,td)}setViewOffset(e,t,i,r,s,a){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=r,this.view.width=s,this.view.height=a,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Xl*.5*this.fov)/this.zoom,i=2*t,r=this.aspect*i,s=-.5*r,a=this.view;if(this.view!==null&&this.view.enabled){let l=a.fullWidth,c=a.fullHeight;s+=a.offsetX*r/l,t-=a.offsetY*i/c,r*=a.width/l,i*=a.height/c}let o=this.filmOffset;o!==0&&(s+=e*o/this.getFilmWidth()),this.projectionMatrix.makePerspective(s,s+r,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var ls=class extends os{constructor(e=-1,t=1,i=1,r=-1,s=.1,a=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=r,this.near=s,this.far=a,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,r,s,a){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=r,this.view.width=s,this.view.height=a,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,r=(this.top+this.bottom)/2,s=i-e,a=i+e,o=r+t,l=r-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;s+=c*this.view.offsetX,a=s+c*this.view.width,o-=h*this.view.offsetY,l=o-h*this.view.height}this.projectionMatrix.makeOrthographic(s,a,o,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},_c=class extends Wa{constructor(){super(new ls(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},cs=class extends as{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Ct.DEFAULT_UP),this.updateMatrix(),this.target=new Ct,this.shadow=new _c}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}},hs=class extends as{constructor(e,t){super(e,t),this.isAmbientLight=!0,this.type="AmbientLight"}};var sr=-90,ar=1,yr=class extends Ct{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let r=new kt(sr,ar,e,t);r.layers=this.layers,this.add(r);let s=new kt(sr,ar,e,t);s.layers=this.layers,this.add(s);let a=new kt(sr,ar,e,t);a.layers=this.layers,this.add(a);let o=new kt(sr,ar,e,t);o.layers=this.layers,this.add(o);let l=new kt(sr,ar,e,t);l.layers=this.layers,this.add(l);let c=new kt(sr,ar,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,r,s,a,o,l]=t;for(let c of t)this.remove(c);if(e===an)i.up.set(0,1,0),i.lookAt(1,0,0),r.up.set(0,1,0),r.lookAt(-1,0,0),s.up.set(0,0,-1),s.lookAt(0,1,0),a.up.set(0,0,1),a.lookAt(0,-1,0),o.up.set(0,1,0),o.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===cr)i.up.set(0,-1,0),i.lookAt(-1,0,0),r.up.set(0,-1,0),r.lookAt(1,0,0),s.up.set(0,0,1),s.lookAt(0,1,0),a.up.set(0,0,-1),a.lookAt(0,-1,0),o.up.set(0,-1,0),o.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:r}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[s,a,o,l,c,h]=this.children,d=e.getRenderTarget(),u=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),g=e.xr.enabled;e.xr.enabled=!1;let x=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let p=!1;e.isWebGLRenderer===!0?p=e.state.buffers.depth.getReversed():p=e.reversedDepthBuffer,e.setRenderTarget(i,0,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,s),e.setRenderTarget(i,1,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,2,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,3,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=x,e.setRenderTarget(i,5,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(d,u,f),e.xr.enabled=g,i.texture.needsPMREMUpdate=!0}},$a=class extends kt{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Kc="\\[\\]\\.:\\/",xg=new RegExp("["+Kc+"]","g"),jc="[^"+Kc+"]",vg="[^"+Kc.replace("\\.","")+"]",_g=/((?:WC+[\/:])*)/.source.replace("WC",jc),bg=/(WCOD+)?/.source.replace("WCOD",vg),Sg=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",jc),Mg=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",jc),wg=new RegExp("^"+_g+bg+Sg+Mg+"$"),Tg=["material","materials","bones","map"],bc=class{constructor(e,t,i){let r=i||rt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,r)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,r=this._bindings[i];r!==void 0&&r.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let r=this._targetGroup.nCachedObjects_,s=i.length;r!==s;++r)i[r].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},rt=class n{constructor(e,t,i){this.path=t,this.parsedPath=i||n.parseTrackName(t),this.node=n.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new n.Composite(e,t,i):new n(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(xg,"")}static parseTrackName(e){let t=wg.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},r=i.nodeName&&i.nodeName.lastIndexOf(".");if(r!==void 0&&r!==-1){let s=i.nodeName.substring(r+1);Tg.indexOf(s)!==-1&&(i.nodeName=i.nodeName.substring(0,r),i.objectName=s)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(s){for(let a=0;a<s.length;a++){let o=s[a];if(o.name===t||o.uuid===t)return o;let l=i(o.children);if(l)return l}return null},r=i(e.children);if(r)return r}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)e[t++]=i[r]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,r=t.propertyName,s=t.propertyIndex;if(e||(e=n.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Le("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let c=t.objectIndex;switch(i){case"materials":if(!e.material){Ne("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){Ne("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){Ne("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===c){c=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){Ne("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){Ne("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){Ne("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(c!==void 0){if(e[c]===void 0){Ne("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let a=e[r];if(a===void 0){let c=t.nodeName;Ne("PropertyBinding: Trying to update property for track: "+c+"."+r+" but it wasn't found.",e);return}let o=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?o=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(o=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(s!==void 0){if(r==="morphTargetInfluences"){if(!e.geometry){Ne("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){Ne("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[s]!==void 0&&(s=e.morphTargetDictionary[s])}l=this.BindingType.ArrayElement,this.resolvedProperty=a,this.propertyIndex=s}else a.fromArray!==void 0&&a.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=a):Array.isArray(a)?(l=this.BindingType.EntireArray,this.resolvedProperty=a):this.propertyName=r;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][o]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};rt.Composite=bc;rt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};rt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};rt.prototype.GetterByBindingType=[rt.prototype._getValue_direct,rt.prototype._getValue_array,rt.prototype._getValue_arrayElement,rt.prototype._getValue_toArray];rt.prototype.SetterByBindingTypeAndVersioning=[[rt.prototype._setValue_direct,rt.prototype._setValue_direct_setNeedsUpdate,rt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[rt.prototype._setValue_array,rt.prototype._setValue_array_setNeedsUpdate,rt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[rt.prototype._setValue_arrayElement,rt.prototype._setValue_arrayElement_setNeedsUpdate,rt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[rt.prototype._setValue_fromArray,rt.prototype._setValue_fromArray_setNeedsUpdate,rt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var PM=new Float32Array(1);var Sc=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,r){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,r)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,r){let s=this.elements;return s[0]=e,s[2]=t,s[1]=i,s[3]=r,this}};function Qc(n,e,t,i){let r=Ag(i);switch(t){case Hc:return n*e;case Vc:return n*e/r.components*r.byteLength;case Qa:return n*e/r.components*r.byteLength;case xi:return n*e*2/r.components*r.byteLength;case eo:return n*e*2/r.components*r.byteLength;case Gc:return n*e*3/r.components*r.byteLength;case yn:return n*e*4/r.components*r.byteLength;case to:return n*e*4/r.components*r.byteLength;case fs:case ps:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case ms:case gs:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case io:case so:return Math.max(n,16)*Math.max(e,8)/4;case no:case ro:return Math.max(n,8)*Math.max(e,8)/2;case ao:case oo:case co:case ho:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case lo:case ys:case uo:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case fo:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case po:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case mo:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case go:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case yo:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case xo:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case vo:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case _o:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case bo:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case So:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case Mo:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case wo:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case To:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case Ao:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case Eo:case Co:case Ro:return Math.ceil(n/4)*Math.ceil(e/4)*16;case Po:case Lo:return Math.ceil(n/4)*Math.ceil(e/4)*8;case xs:case Io:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function Ag(n){switch(n){case Xt:case Oc:return{byteLength:1,components:1};case br:case Bc:case gn:return{byteLength:2,components:1};case Ka:case ja:return{byteLength:2,components:4};case pn:case Ja:case mn:return{byteLength:4,components:1};case kc:case zc:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Le("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function ff(){let n=null,e=!1,t=null,i=null;function r(s,a){i=n.requestAnimationFrame(r),t(s,a)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(r),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(s){t=s},setContext:function(s){n=s}}}function Cg(n){let e=new WeakMap;function t(o,l){let c=o.array,h=o.usage,d=c.byteLength,u=n.createBuffer();n.bindBuffer(l,u),n.bufferData(l,c,h),o.onUploadCallback();let f;if(c instanceof Float32Array)f=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=n.HALF_FLOAT;else if(c instanceof Uint16Array)o.isFloat16BufferAttribute?f=n.HALF_FLOAT:f=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=n.SHORT;else if(c instanceof Uint32Array)f=n.UNSIGNED_INT;else if(c instanceof Int32Array)f=n.INT;else if(c instanceof Int8Array)f=n.BYTE;else if(c instanceof Uint8Array)f=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:u,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:o.version,size:d}}function i(o,l,c){let h=l.array,d=l.updateRanges;if(n.bindBuffer(c,o),d.length===0)n.bufferSubData(c,0,h);else{d.sort((f,g)=>f.start-g.start);let u=0;for(let f=1;f<d.length;f++){let g=d[u],x=d[f];x.start<=g.start+g.count+1?g.count=Math.max(g.count,x.start+x.count-g.start):(++u,d[u]=x)}d.length=u+1;for(let f=0,g=d.length;f<g;f++){let x=d[f];n.bufferSubData(c,x.start*h.BYTES_PER_ELEMENT,h,x.start,x.count)}l.clearUpdateRanges()}l.onUploadCallback()}function r(o){return o.isInterleavedBufferAttribute&&(o=o.data),e.get(o)}function s(o){o.isInterleavedBufferAttribute&&(o=o.data);let l=e.get(o);l&&(n.deleteBuffer(l.buffer),e.delete(o))}function a(o,l){if(o.isInterleavedBufferAttribute&&(o=o.data),o.isGLBufferAttribute){let h=e.get(o);(!h||h.version<o.version)&&e.set(o,{buffer:o.buffer,type:o.type,bytesPerElement:o.elementSize,version:o.version});return}let c=e.get(o);if(c===void 0)e.set(o,t(o,l));else if(c.version<o.version){if(c.size!==o.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,o,l),c.version=o.version}}return{get:r,remove:s,update:a}}var Rg=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,Pg=`#ifdef USE_ALPHAHASH
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
#endif`,Lg=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Ig=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Ng=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,Dg=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Ug=`#ifdef USE_AOMAP
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
#endif`,Fg=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,Og=`#ifdef USE_BATCHING
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
#endif`,Bg=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,kg=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,zg=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Hg=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,Gg=`#ifdef USE_IRIDESCENCE
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
#endif`,Vg=`#ifdef USE_BUMPMAP
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
#endif`,Wg=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,$g=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,Xg=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,qg=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,Yg=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,Zg=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,Jg=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,Kg=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,jg=`#define PI 3.141592653589793
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
} // validated`,Qg=`vec3 transformedNormal = objectNormal;
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
#endif`,ey=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,ty=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,ny=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,iy=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,ry="gl_FragColor = linearToOutputTexel( gl_FragColor );",sy=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,ay=`#ifdef USE_ENVMAP
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
#endif`,oy=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,ly=`#ifdef USE_ENVMAP
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
#endif`,cy=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,hy=`#ifdef USE_ENVMAP
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
#endif`,uy=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,dy=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,fy=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,py=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,my=`#ifdef USE_GRADIENTMAP
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
}`,gy=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,yy=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,xy=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,vy=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,_y=`#ifdef USE_ENVMAP
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
#endif`,by=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,Sy=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,My=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,wy=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,Ty=`PhysicalMaterial material;
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
#endif`,Ay=`uniform sampler2D dfgLUT;
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
}`,Ey=`
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
#endif`,Cy=`#if defined( RE_IndirectDiffuse )
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
#endif`,Ry=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,Py=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,Ly=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,Iy=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,Ny=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,Dy=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,Uy=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,Fy=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,Oy=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,By=`#if defined( USE_POINTS_UV )
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
#endif`,ky=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,zy=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,Hy=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,Gy=`#if defined( USE_MORPHCOLORS )
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
#endif`,Vy=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,Wy=`#ifdef USE_MORPHTARGETS
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
#endif`,$y=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,Xy=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,qy=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,Yy=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,Zy=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,Jy=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,Ky=`#ifdef USE_NORMALMAP
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
#endif`,jy=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,Qy=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,e0=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,t0=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,n0=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,i0=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,r0=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,s0=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,a0=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,o0=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,l0=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,c0=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,h0=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,u0=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,d0=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,f0=`float getShadowMask() {
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
}`,p0=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,m0=`#ifdef USE_SKINNING
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
#endif`,g0=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,y0=`#ifdef USE_SKINNING
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
#endif`,x0=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,v0=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,_0=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,b0=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,S0=`#ifdef USE_TRANSMISSION
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
#endif`,M0=`#ifdef USE_TRANSMISSION
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
#endif`,w0=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,T0=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,A0=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,E0=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,C0=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,R0=`uniform sampler2D t2D;
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
}`,P0=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,L0=`uniform float backgroundBlurriness;
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
}`,I0=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,N0=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,D0=`#include <common>
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
}`,U0=`#if DEPTH_PACKING == 3200
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
}`,F0=`#define DISTANCE
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
}`,O0=`#define DISTANCE
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
}`,B0=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,k0=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,z0=`uniform float scale;
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
}`,H0=`uniform vec3 diffuse;
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
}`,G0=`#include <common>
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
}`,V0=`uniform vec3 diffuse;
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
}`,W0=`#define LAMBERT
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
}`,$0=`#define LAMBERT
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
}`,X0=`#define MATCAP
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
}`,q0=`#define MATCAP
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
}`,Y0=`#define NORMAL
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
}`,Z0=`#define NORMAL
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
}`,J0=`#define PHONG
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
}`,K0=`#define PHONG
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
}`,j0=`#define STANDARD
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
}`,Q0=`#define STANDARD
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
}`,ex=`#define TOON
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
}`,tx=`#define TOON
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
}`,nx=`uniform float size;
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
}`,ix=`uniform vec3 diffuse;
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
}`,rx=`#include <common>
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
}`,sx=`uniform vec3 color;
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
}`,ax=`uniform float rotation;
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
}`,ox=`uniform vec3 diffuse;
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
}`,Ge={alphahash_fragment:Rg,alphahash_pars_fragment:Pg,alphamap_fragment:Lg,alphamap_pars_fragment:Ig,alphatest_fragment:Ng,alphatest_pars_fragment:Dg,aomap_fragment:Ug,aomap_pars_fragment:Fg,batching_pars_vertex:Og,batching_vertex:Bg,begin_vertex:kg,beginnormal_vertex:zg,bsdfs:Hg,iridescence_fragment:Gg,bumpmap_pars_fragment:Vg,clipping_planes_fragment:Wg,clipping_planes_pars_fragment:$g,clipping_planes_pars_vertex:Xg,clipping_planes_vertex:qg,color_fragment:Yg,color_pars_fragment:Zg,color_pars_vertex:Jg,color_vertex:Kg,common:jg,defaultnormal_vertex:Qg,displacementmap_pars_vertex:ey,displacementmap_vertex:ty,emissivemap_fragment:ny,emissivemap_pars_fragment:iy,colorspace_fragment:ry,colorspace_pars_fragment:sy,envmap_fragment:ay,envmap_common_pars_fragment:oy,envmap_pars_fragment:ly,envmap_pars_vertex:cy,envmap_physical_pars_fragment:_y,envmap_vertex:hy,fog_vertex:uy,fog_pars_vertex:dy,fog_fragment:fy,fog_pars_fragment:py,gradientmap_pars_fragment:my,lightmap_pars_fragment:gy,lights_lambert_fragment:yy,lights_lambert_pars_fragment:xy,lights_pars_begin:vy,lights_toon_fragment:by,lights_toon_pars_fragment:Sy,lights_phong_fragment:My,lights_phong_pars_fragment:wy,lights_physical_fragment:Ty,lights_physical_pars_fragment:Ay,lights_fragment_begin:Ey,lights_fragment_maps:Cy,lights_fragment_end:Ry,lightprobes_pars_fragment:Py,logdepthbuf_fragment:Ly,logdepthbuf_pars_fragment:Iy,logdepthbuf_pars_vertex:Ny,logdepthbuf_vertex:Dy,map_fragment:Uy,map_pars_fragment:Fy,map_particle_fragment:Oy,map_particle_pars_fragment:By,metalnessmap_fragment:ky,metalnessmap_pars_fragment:zy,morphinstance_vertex:Hy,morphcolor_vertex:Gy,morphnormal_vertex:Vy,morphtarget_pars_vertex:Wy,morphtarget_vertex:$y,normal_fragment_begin:Xy,normal_fragment_maps:qy,normal_pars_fragment:Yy,normal_pars_vertex:Zy,normal_vertex:Jy,normalmap_pars_fragment:Ky,clearcoat_normal_fragment_begin:jy,clearcoat_normal_fragment_maps:Qy,clearcoat_pars_fragment:e0,iridescence_pars_fragment:t0,opaque_fragment:n0,packing:i0,premultiplied_alpha_fragment:r0,project_vertex:s0,dithering_fragment:a0,dithering_pars_fragment:o0,roughnessmap_fragment:l0,roughnessmap_pars_fragment:c0,shadowmap_pars_fragment:h0,shadowmap_pars_vertex:u0,shadowmap_vertex:d0,shadowmask_pars_fragment:f0,skinbase_vertex:p0,skinning_pars_vertex:m0,skinning_vertex:g0,skinnormal_vertex:y0,specularmap_fragment:x0,specularmap_pars_fragment:v0,tonemapping_fragment:_0,tonemapping_pars_fragment:b0,transmission_fragment:S0,transmission_pars_fragment:M0,uv_pars_fragment:w0,uv_pars_vertex:T0,uv_vertex:A0,worldpos_vertex:E0,background_vert:C0,background_frag:R0,backgroundCube_vert:P0,backgroundCube_frag:L0,cube_vert:I0,cube_frag:N0,depth_vert:D0,depth_frag:U0,distance_vert:F0,distance_frag:O0,equirect_vert:B0,equirect_frag:k0,linedashed_vert:z0,linedashed_frag:H0,meshbasic_vert:G0,meshbasic_frag:V0,meshlambert_vert:W0,meshlambert_frag:$0,meshmatcap_vert:X0,meshmatcap_frag:q0,meshnormal_vert:Y0,meshnormal_frag:Z0,meshphong_vert:J0,meshphong_frag:K0,meshphysical_vert:j0,meshphysical_frag:Q0,meshtoon_vert:ex,meshtoon_frag:tx,points_vert:nx,points_frag:ix,shadow_vert:rx,shadow_frag:sx,sprite_vert:ax,sprite_frag:ox},ge={common:{diffuse:{value:new Oe(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new De},alphaMap:{value:null},alphaMapTransform:{value:new De},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new De}},envmap:{envMap:{value:null},envMapRotation:{value:new De},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new De}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new De}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new De},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new De},normalScale:{value:new Ye(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new De},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new De}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new De}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new De}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Oe(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Oe(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new De},alphaTest:{value:0},uvTransform:{value:new De}},sprite:{diffuse:{value:new Oe(16777215)},opacity:{value:1},center:{value:new Ye(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new De},alphaMap:{value:null},alphaMapTransform:{value:new De},alphaTest:{value:0}}},Ln={basic:{uniforms:Ut([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.fog]),vertexShader:Ge.meshbasic_vert,fragmentShader:Ge.meshbasic_frag},lambert:{uniforms:Ut([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,ge.lights,{emissive:{value:new Oe(0)},envMapIntensity:{value:1}}]),vertexShader:Ge.meshlambert_vert,fragmentShader:Ge.meshlambert_frag},phong:{uniforms:Ut([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,ge.lights,{emissive:{value:new Oe(0)},specular:{value:new Oe(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Ge.meshphong_vert,fragmentShader:Ge.meshphong_frag},standard:{uniforms:Ut([ge.common,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.roughnessmap,ge.metalnessmap,ge.fog,ge.lights,{emissive:{value:new Oe(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Ge.meshphysical_vert,fragmentShader:Ge.meshphysical_frag},toon:{uniforms:Ut([ge.common,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.gradientmap,ge.fog,ge.lights,{emissive:{value:new Oe(0)}}]),vertexShader:Ge.meshtoon_vert,fragmentShader:Ge.meshtoon_frag},matcap:{uniforms:Ut([ge.common,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,{matcap:{value:null}}]),vertexShader:Ge.meshmatcap_vert,fragmentShader:Ge.meshmatcap_frag},points:{uniforms:Ut([ge.points,ge.fog]),vertexShader:Ge.points_vert,fragmentShader:Ge.points_frag},dashed:{uniforms:Ut([ge.common,ge.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Ge.linedashed_vert,fragmentShader:Ge.linedashed_frag},depth:{uniforms:Ut([ge.common,ge.displacementmap]),vertexShader:Ge.depth_vert,fragmentShader:Ge.depth_frag},normal:{uniforms:Ut([ge.common,ge.bumpmap,ge.normalmap,ge.displacementmap,{opacity:{value:1}}]),vertexShader:Ge.meshnormal_vert,fragmentShader:Ge.meshnormal_frag},sprite:{uniforms:Ut([ge.sprite,ge.fog]),vertexShader:Ge.sprite_vert,fragmentShader:Ge.sprite_frag},background:{uniforms:{uvTransform:{value:new De},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Ge.background_vert,fragmentShader:Ge.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new De}},vertexShader:Ge.backgroundCube_vert,fragmentShader:Ge.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Ge.cube_vert,fragmentShader:Ge.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Ge.equirect_vert,fragmentShader:Ge.equirect_frag},distance:{uniforms:Ut([ge.common,ge.displacementmap,{referencePosition:{value:new H},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Ge.distance_vert,fragmentShader:Ge.distance_frag},shadow:{uniforms:Ut([ge.lights,ge.fog,{color:{value:new Oe(0)},opacity:{value:1}}]),vertexShader:Ge.shadow_vert,fragmentShader:Ge.shadow_frag}};Ln.physical={uniforms:Ut([Ln.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new De},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new De},clearcoatNormalScale:{value:new Ye(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new De},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new De},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new De},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new De},sheen:{value:0},sheenColor:{value:new Oe(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new De},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new De},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new De},transmissionSamplerSize:{value:new Ye},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new De},attenuationDistance:{value:0},attenuationColor:{value:new Oe(0)},specularColor:{value:new Oe(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new De},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new De},anisotropyVector:{value:new Ye},anisotropyMap:{value:null},anisotropyMapTransform:{value:new De}}]),vertexShader:Ge.meshphysical_vert,fragmentShader:Ge.meshphysical_frag};var Uo={r:0,b:0,g:0},lx=new it,pf=new De;pf.set(-1,0,0,0,1,0,0,0,1);function cx(n,e,t,i,r,s){let a=new Oe(0),o=r===!0?0:1,l,c,h=null,d=0,u=null;function f(b){let T=b.isScene===!0?b.background:null;if(T&&T.isTexture){let S=b.backgroundBlurriness>0;T=e.get(T,S)}return T}function g(b){let T=!1,S=f(b);S===null?p(a,o):S&&S.isColor&&(p(S,1),T=!0);let C=n.xr.getEnvironmentBlendMode();C==="additive"?t.buffers.color.setClear(0,0,0,1,s):C==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,s),(n.autoClear||T)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function x(b,T){let S=f(T);S&&S.isCubeTexture?(c===void 0&&(c=new Ht(new gr(1,1,1),new Cn({name:"BackgroundCubeMaterial",uniforms:Bi(Ln.backgroundCube.uniforms),vertexShader:Ln.backgroundCube.vertexShader,fragmentShader:Ln.backgroundCube.fragmentShader,side:Gt,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(C,A,y){this.matrixWorld.copyPosition(y.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=S,c.material.uniforms.backgroundBlurriness.value=T.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=T.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(lx.makeRotationFromEuler(T.backgroundRotation)).transpose(),S.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(pf),c.material.toneMapped=Xe.getTransfer(S.colorSpace)!==Ke,(h!==S||d!==S.version||u!==n.toneMapping)&&(c.material.needsUpdate=!0,h=S,d=S.version,u=n.toneMapping),c.layers.enableAll(),b.unshift(c,c.geometry,c.material,0,0,null)):S&&S.isTexture&&(l===void 0&&(l=new Ht(new is(2,2),new Cn({name:"BackgroundMaterial",uniforms:Bi(Ln.background.uniforms),vertexShader:Ln.background.vertexShader,fragmentShader:Ln.background.fragmentShader,side:yi,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=S,l.material.uniforms.backgroundIntensity.value=T.backgroundIntensity,l.material.toneMapped=Xe.getTransfer(S.colorSpace)!==Ke,S.matrixAutoUpdate===!0&&S.updateMatrix(),l.material.uniforms.uvTransform.value.copy(S.matrix),(h!==S||d!==S.version||u!==n.toneMapping)&&(l.material.needsUpdate=!0,h=S,d=S.version,u=n.toneMapping),l.layers.enableAll(),b.unshift(l,l.geometry,l.material,0,0,null))}function p(b,T){b.getRGB(Uo,Jc(n)),t.buffers.color.setClear(Uo.r,Uo.g,Uo.b,T,s)}function m(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return a},setClearColor:function(b,T=1){a.set(b),o=T,p(a,o)},getClearAlpha:function(){return o},setClearAlpha:function(b){o=b,p(a,o)},render:g,addToRenderList:x,dispose:m}}function hx(n,e){let t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},r=u(null),s=r,a=!1;function o(D,V,Z,P,X){let G=!1,k=d(D,P,Z,V);s!==k&&(s=k,c(s.object)),G=f(D,P,Z,X),G&&g(D,P,Z,X),X!==null&&e.update(X,n.ELEMENT_ARRAY_BUFFER),(G||a)&&(a=!1,S(D,V,Z,P),X!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(X).buffer))}function l(){return n.createVertexArray()}function c(D){return n.bindVertexArray(D)}function h(D){return n.deleteVertexArray(D)}function d(D,V,Z,P){let X=P.wireframe===!0,G=i[V.id];G===void 0&&(G={},i[V.id]=G);let k=D.isInstancedMesh===!0?D.id:0,te=G[k];te===void 0&&(te={},G[k]=te);let W=te[Z.id];W===void 0&&(W={},te[Z.id]=W);let Q=W[X];return Q===void 0&&(Q=u(l()),W[X]=Q),Q}function u(D){let V=[],Z=[],P=[];for(let X=0;X<t;X++)V[X]=0,Z[X]=0,P[X]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:V,enabledAttributes:Z,attributeDivisors:P,object:D,attributes:{},index:null}}function f(D,V,Z,P){let X=s.attributes,G=V.attributes,k=0,te=Z.getAttributes();for(let W in te)if(te[W].location>=0){let F=X[W],se=G[W];if(se===void 0&&(W==="instanceMatrix"&&D.instanceMatrix&&(se=D.instanceMatrix),W==="instanceColor"&&D.instanceColor&&(se=D.instanceColor)),F===void 0||F.attribute!==se||se&&F.data!==se.data)return!0;k++}return s.attributesNum!==k||s.index!==P}function g(D,V,Z,P){let X={},G=V.attributes,k=0,te=Z.getAttributes();for(let W in te)if(te[W].location>=0){let F=G[W];F===void 0&&(W==="instanceMatrix"&&D.instanceMatrix&&(F=D.instanceMatrix),W==="instanceColor"&&D.instanceColor&&(F=D.instanceColor));let se={};se.attribute=F,F&&F.data&&(se.data=F.data),X[W]=se,k++}s.attributes=X,s.attributesNum=k,s.index=P}function x(){let D=s.newAttributes;for(let V=0,Z=D.length;V<Z;V++)D[V]=0}function p(D){m(D,0)}function m(D,V){let Z=s.newAttributes,P=s.enabledAttributes,X=s.attributeDivisors;Z[D]=1,P[D]===0&&(n.enableVertexAttribArray(D),P[D]=1),X[D]!==V&&(n.vertexAttribDivisor(D,V),X[D]=V)}function b(){let D=s.newAttributes,V=s.enabledAttributes;for(let Z=0,P=V.length;Z<P;Z++)V[Z]!==D[Z]&&(n.disableVertexAttribArray(Z),V[Z]=0)}function T(D,V,Z,P,X,G,k){k===!0?n.vertexAttribIPointer(D,V,Z,X,G):n.vertexAttribPointer(D,V,Z,P,X,G)}function S(D,V,Z,P){x();let X=P.attributes,G=Z.getAttributes(),k=V.defaultAttributeValues;for(let te in G){let W=G[te];if(W.location>=0){let Q=X[te];if(Q===void 0&&(te==="instanceMatrix"&&D.instanceMatrix&&(Q=D.instanceMatrix),te==="instanceColor"&&D.instanceColor&&(Q=D.instanceColor)),Q!==void 0){let F=Q.normalized,se=Q.itemSize,Te=e.get(Q);if(Te===void 0)continue;let q=Te.buffer,fe=Te.type,ve=Te.bytesPerElement,Re=fe===n.INT||fe===n.UNSIGNED_INT||Q.gpuType===Ja;if(Q.isInterleavedBufferAttribute){let ye=Q.data,ke=ye.isInterleavedBuffer===!0?ye.stride:ye.itemSize,ut=Q.offset;if(ye.isInstancedInterleavedBuffer||ye.isInstancedBufferAttribute){for(let Ie=0;Ie<W.locationSize;Ie++)m(W.location+Ie,ye.meshPerAttribute);D.isInstancedMesh!==!0&&P._maxInstanceCount===void 0&&(P._maxInstanceCount=ye.meshPerAttribute*ye.count)}else for(let Ie=0;Ie<W.locationSize;Ie++)p(W.location+Ie);n.bindBuffer(n.ARRAY_BUFFER,q);for(let Ie=0;Ie<W.locationSize;Ie++)T(W.location+Ie,se/W.locationSize,fe,F,ke*ve,(ut+se/W.locationSize*Ie)*ve,Re)}else{if(Q.isInstancedBufferAttribute){for(let ye=0;ye<W.locationSize;ye++)m(W.location+ye,Q.meshPerAttribute);D.isInstancedMesh!==!0&&P._maxInstanceCount===void 0&&(P._maxInstanceCount=Q.meshPerAttribute*Q.count)}else for(let ye=0;ye<W.locationSize;ye++)p(W.location+ye);n.bindBuffer(n.ARRAY_BUFFER,q);for(let ye=0;ye<W.locationSize;ye++)T(W.location+ye,se/W.locationSize,fe,F,se*ve,se/W.locationSize*ye*ve,Re)}}else if(k!==void 0){let F=k[te];if(F!==void 0)switch(F.length){case 2:n.vertexAttrib2fv(W.location,F);break;case 3:n.vertexAttrib3fv(W.location,F);break;case 4:n.vertexAttrib4fv(W.location,F);break;default:n.vertexAttrib1fv(W.location,F)}}}}b()}function C(){U();for(let D in i){let V=i[D];for(let Z in V){let P=V[Z];for(let X in P){let G=P[X];for(let k in G)h(G[k].object),delete G[k];delete P[X]}}delete i[D]}}function A(D){if(i[D.id]===void 0)return;let V=i[D.id];for(let Z in V){let P=V[Z];for(let X in P){let G=P[X];for(let k in G)h(G[k].object),delete G[k];delete P[X]}}delete i[D.id]}function y(D){for(let V in i){let Z=i[V];for(let P in Z){let X=Z[P];if(X[D.id]===void 0)continue;let G=X[D.id];for(let k in G)h(G[k].object),delete G[k];delete X[D.id]}}}function M(D){for(let V in i){let Z=i[V],P=D.isInstancedMesh===!0?D.id:0,X=Z[P];if(X!==void 0){for(let G in X){let k=X[G];for(let te in k)h(k[te].object),delete k[te];delete X[G]}delete Z[P],Object.keys(Z).length===0&&delete i[V]}}}function U(){I(),a=!0,s!==r&&(s=r,c(s.object))}function I(){r.geometry=null,r.program=null,r.wireframe=!1}return{setup:o,reset:U,resetDefaultState:I,dispose:C,releaseStatesOfGeometry:A,releaseStatesOfObject:M,releaseStatesOfProgram:y,initAttributes:x,enableAttribute:p,disableUnusedAttributes:b}}function ux(n,e,t){let i;function r(l){i=l}function s(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function a(l,c,h){h!==0&&(n.drawArraysInstanced(i,l,c,h),t.update(c,i,h))}function o(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,h);let u=0;for(let f=0;f<h;f++)u+=c[f];t.update(u,i,1)}this.setMode=r,this.render=s,this.renderInstances=a,this.renderMultiDraw=o}function dx(n,e,t,i){let r;function s(){if(r!==void 0)return r;if(e.has("EXT_texture_filter_anisotropic")===!0){let y=e.get("EXT_texture_filter_anisotropic");r=n.getParameter(y.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else r=0;return r}function a(y){return!(y!==yn&&i.convert(y)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function o(y){let M=y===gn&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(y!==Xt&&y!==mn&&!M&&i.convert(y)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(y){if(y==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";y="mediump"}return y==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",h=l(c);h!==c&&(Le("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let d=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),u=t.logarithmicDepthBuffer===!0&&d===!1;t.reversedDepthBuffer===!0&&d===!1&&Le("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&d===!0&&Le("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),g=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),x=n.getParameter(n.MAX_TEXTURE_SIZE),p=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),m=n.getParameter(n.MAX_VERTEX_ATTRIBS),b=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),T=n.getParameter(n.MAX_VARYING_VECTORS),S=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),C=n.getParameter(n.MAX_SAMPLES),A=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:s,getMaxPrecision:l,textureFormatReadable:a,textureTypeReadable:o,precision:c,logarithmicDepthBuffer:u,reversedDepthBuffer:d,maxTextures:f,maxVertexTextures:g,maxTextureSize:x,maxCubemapSize:p,maxAttributes:m,maxVertexUniforms:b,maxVaryings:T,maxFragmentUniforms:S,maxSamples:C,samples:A}}function fx(n){let e=this,t=null,i=0,r=!1,s=!1,a=new dn,o=new De,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(d,u){let f=d.length!==0||u||i!==0||r;return r=u,i=d.length,f},this.beginShadows=function(){s=!0,h(null)},this.endShadows=function(){s=!1},this.setGlobalState=function(d,u){t=h(d,u,0)},this.setState=function(d,u,f){let g=d.clippingPlanes,x=d.clipIntersection,p=d.clipShadows,m=n.get(d);if(!r||g===null||g.length===0||s&&!p)s?h(null):c();else{let b=s?0:i,T=b*4,S=m.clippingState||null;l.value=S,S=h(g,u,T,f);for(let C=0;C!==T;++C)S[C]=t[C];m.clippingState=S,this.numIntersection=x?this.numPlanes:0,this.numPlanes+=b}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function h(d,u,f,g){let x=d!==null?d.length:0,p=null;if(x!==0){if(p=l.value,g!==!0||p===null){let m=f+x*4,b=u.matrixWorldInverse;o.getNormalMatrix(b),(p===null||p.length<m)&&(p=new Float32Array(m));for(let T=0,S=f;T!==x;++T,S+=4)a.copy(d[T]).applyMatrix4(b,o),a.normal.toArray(p,S),p[S+3]=a.constant}l.value=p,l.needsUpdate=!0}return e.numPlanes=x,e.numIntersection=0,p}}var Ss=class extends Jt{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},r=[i,i,i,i,i,i];this.texture=new es(r),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},r=new gr(5,5,5),s=new Cn({name:"CubemapFromEquirect",uniforms:Bi(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:Gt,blending:Di});s.uniforms.tEquirect.value=t;let a=new Ht(r,s),o=t.minFilter;return t.minFilter===qn&&(t.minFilter=zt),new yr(1,10,this).update(e,a),t.minFilter=o,a.geometry.dispose(),a.material.dispose(),this}clear(e,t=!0,i=!0,r=!0){let s=e.getRenderTarget();for(let a=0;a<6;a++)e.setRenderTarget(this,a),e.clear(t,i,r);e.setRenderTarget(s)}},$d=256,px=3,mx=20,mf=256,gf=16,gx=3,yx=new H,xx=new Oe,Oo=class n{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new yr(1,10,null),this._boxMesh=new Ht(new gr(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,r=100,s={}){let{size:a=256,position:o=yx}=s,l=this._renderer;this._setSize(a);let c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let d=l.autoClear,u=l.autoClearColor,f=l.autoClearDepth,g=l.autoClearStencil,x=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,x===null&&(e.background=l.getClearColor(xx));let p=new yr(i,r,h);return p.position.copy(o),p.update(l,e),l.autoClear=d,l.autoClearColor=u,l.autoClearDepth=f,l.autoClearStencil=g,e.background=x,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Yd(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=qd(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max($d,zd(e))}_fromTexture(e,t){e.mapping===Fi||e.mapping===_r?this._setSize(e.image.length===0?$d:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=Xd(e,!1,!1),i=Math.log2(e)-px;for(let r=0;r<=i;r++)t.texture.mipmaps.push({width:e>>r,height:e>>r});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=Xd(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let r=this._boxMesh,s=this._cubeCamera;r.material=i,s.renderTarget=e,s.activeMipmapLevel=t;let a=e.width>>t;e.viewport.set(0,0,a,a),s.update(this._renderer,r),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Fi||e.mapping===_r?(this._cubemapMaterial===null&&(this._cubemapMaterial=Yd()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=qd()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=vx(),this._integrationMaterial=_x());let t=this._cubeSize,i=e.texture.mipmaps.length-1,r=this._ggxMaterial.uniforms;r.envMap.value=this._sourceTarget.texture;let s=this._integrationMaterial.uniforms;s.envMap.value=this._sourceTarget.texture,s.sourceLod.value=Math.log2(t/gf);for(let a=0;a<=i;a++){let o=n.lodToRoughness(a,i);if(a>i-gx)s.roughness.value=o,this._renderCube(e,a,this._integrationMaterial);else{let l=o>0?Math.log2(t)+.5*Math.log2(6/(mf*Math.pow(o,4)))+.5:0;r.roughness.value=o,r.lodBias.value=l,this._renderCube(e,a,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=bx());let i=this._blurMaterial,r=i.uniforms,s=this._sourceTarget;r.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,r.envMap.value=s.texture,this._renderCube(e,0,i),r.envMap.value=e.texture,this._renderCube(s,0,i)}};function Xd(n,e,t){return new Ss(n,{minFilter:qn,generateMipmaps:e,type:gn,colorSpace:Wr,depthBuffer:t})}function Ms(n,e,t){return new Cn({name:n,uniforms:e,vertexShader:Ge.cube_vert,fragmentShader:t,side:Gt,blending:Di,depthTest:!1,depthWrite:!1})}function vx(){return Ms("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${mf}u

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
	`)}function _x(){return Ms("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:gf}},`

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
	`)}function bx(){return Ms("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${mx}
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
	`)}function qd(){return Ms("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function Yd(){return Ms("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function Sx(n){let e=new WeakMap,t=new WeakMap,i=null;function r(u,f=!1){return u==null?null:f?a(u):s(u)}function s(u){if(u&&u.isTexture){let f=u.mapping;if(f===qa||f===Ya)if(e.has(u)){let g=e.get(u).texture;return o(g,u.mapping)}else{let g=u.image;if(g&&g.height>0){let x=new Ss(g.height);return x.fromEquirectangularTexture(n,u),e.set(u,x),u.addEventListener("dispose",c),o(x.texture,u.mapping)}else return null}}return u}function a(u){if(u&&u.isTexture&&u.isPMREMTexture!==!0){let f=u.mapping,g=f===qa||f===Ya,x=f===Fi||f===_r;if(g||x){let p=t.get(u),m=p!==void 0?p.texture.pmremVersion:0;if(u.isRenderTargetTexture&&u.pmremVersion!==m)return i===null&&(i=new Oo(n)),p=g?i.fromEquirectangular(u,p):i.fromCubemap(u,p),p.texture.pmremVersion=u.pmremVersion,t.set(u,p),p.texture;if(p!==void 0)return p.texture;{let b=u.image;return g&&b&&b.height>0||x&&b&&l(b)?(i===null&&(i=new Oo(n)),p=g?i.fromEquirectangular(u):i.fromCubemap(u),p.texture.pmremVersion=u.pmremVersion,t.set(u,p),u.addEventListener("dispose",h),p.texture):null}}}return u}function o(u,f){return f===qa?u.mapping=Fi:f===Ya&&(u.mapping=_r),u}function l(u){let f=0,g=6;for(let x=0;x<g;x++)u[x]!==void 0&&f++;return f===g}function c(u){let f=u.target;f.removeEventListener("dispose",c);let g=e.get(f);g!==void 0&&(e.delete(f),g.dispose())}function h(u){let f=u.target;f.removeEventListener("dispose",h);let g=t.get(f);g!==void 0&&(t.delete(f),g.dispose())}function d(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:r,dispose:d}}function Mx(n){let e={};function t(i){if(e[i]!==void 0)return e[i];let r=n.getExtension(i);return e[i]=r,r}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let r=t(i);return r===null&&Gr("WebGLRenderer: "+i+" extension not supported."),r}}}function wx(n,e,t,i){let r={},s=new WeakMap,a=new FinalizationRegistry(g=>delete r[g]);function o(g){l(g.target)}function l(g){g.index!==null&&e.remove(g.index);for(let p in g.attributes)e.remove(g.attributes[p]);g.removeEventListener("dispose",o),delete r[g.id],a.unregister(g);let x=s.get(g);x&&(e.remove(x),s.delete(g)),i.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,t.memory.geometries--}function c(g,x){return r[x.id]!==void 0||(x.addEventListener("dispose",o),r[x.id]=new WeakRef(x),a.register(x,x.id,x),t.memory.geometries++),x}function h(g){let x=g.attributes;for(let p in x)e.update(x[p],n.ARRAY_BUFFER)}function d(g){let x=g.index,p=g.attributes.position,m=0;if(p===void 0)return;let b=x!==null?x.array.length:p.array.length/3-1,T=p.count>=65535?Kr:Jr,S=new T(Math.ceil(b/3)*6,1),C=S.array;if(x!==null){let y=x.array;m=x.version;for(let M=0,U=0;M<b;M+=3){let I=y[M+0],D=y[M+1],V=y[M+2];C[U++]=I,C[U++]=D,C[U++]=D,C[U++]=V,C[U++]=V,C[U++]=I}}else{m=p.version;for(let y=0,M=0;y<b;y+=3){let U=y+0,I=y+1,D=y+2;C[M++]=U,C[M++]=I,C[M++]=I,C[M++]=D,C[M++]=D,C[M++]=U}}S.version=m;let A=s.get(g);A&&e.remove(A),s.set(g,S)}function u(g){let x=s.get(g);if(x){let p=g.index;p!==null&&x.version<p.version&&d(g)}else d(g);return s.get(g)}function f(){for(let g in r){let x=r[g].deref();x!==void 0&&l(x)}}return{get:c,update:h,getWireframeAttribute:u,dispose:f}}function Tx(n,e,t){let i;function r(d){i=d}let s,a;function o(d){s=d.type,a=d.bytesPerElement}function l(d,u){n.drawElements(i,u,s,d*a),t.update(u,i,1)}function c(d,u,f){f!==0&&(n.drawElementsInstanced(i,u,s,d*a,f),t.update(u,i,f))}function h(d,u,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,u,0,s,d,0,f);let x=0;for(let p=0;p<f;p++)x+=u[p];t.update(x,i,1)}this.setMode=r,this.setIndex=o,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function Ax(n){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(s,a,o){switch(t.calls++,a){case n.TRIANGLES:t.triangles+=o*(s/3);break;case n.LINES:t.lines+=o*(s/2);break;case n.LINE_STRIP:t.lines+=o*(s-1);break;case n.LINE_LOOP:t.lines+=o*s;break;case n.POINTS:t.points+=o*s;break;default:Ne("WebGLInfo: Unknown draw mode:",a);break}}function r(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:r,update:i}}function Ex(n,e,t){let i=new WeakMap,r=new ot;function s(a,o,l){let c=a.morphTargetInfluences,h=o.morphAttributes.position||o.morphAttributes.normal||o.morphAttributes.color,d=h!==void 0?h.length:0,u=i.get(o);if(u===void 0||u.count!==d){let U=function(){y.dispose(),i.delete(o),o.removeEventListener("dispose",U)};u!==void 0&&u.texture.dispose();let f=o.morphAttributes.position!==void 0,g=o.morphAttributes.normal!==void 0,x=o.morphAttributes.color!==void 0,p=o.morphAttributes.position||[],m=o.morphAttributes.normal||[],b=o.morphAttributes.color||[],T=0;f===!0&&(T=1),g===!0&&(T=2),x===!0&&(T=3);let S=o.attributes.position.count*T,C=1;S>e.maxTextureSize&&(C=Math.ceil(S/e.maxTextureSize),S=e.maxTextureSize);let A=new Float32Array(S*C*4*d),y=new qr(A,S,C,d);y.type=mn,y.needsUpdate=!0;let M=T*4;for(let I=0;I<d;I++){let D=p[I],V=m[I],Z=b[I],P=S*C*4*I;for(let X=0;X<D.count;X++){let G=X*M;f===!0&&(r.fromBufferAttribute(D,X),A[P+G+0]=r.x,A[P+G+1]=r.y,A[P+G+2]=r.z,A[P+G+3]=0),g===!0&&(r.fromBufferAttribute(V,X),A[P+G+4]=r.x,A[P+G+5]=r.y,A[P+G+6]=r.z,A[P+G+7]=0),x===!0&&(r.fromBufferAttribute(Z,X),A[P+G+8]=r.x,A[P+G+9]=r.y,A[P+G+10]=r.z,A[P+G+11]=Z.itemSize===4?r.w:1)}}u={count:d,texture:y,size:new Ye(S,C)},i.set(o,u),o.addEventListener("dispose",U)}if(a.isInstancedMesh===!0&&a.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",a.morphTexture,t);else{let f=0;for(let x=0;x<c.length;x++)f+=c[x];let g=o.morphTargetsRelative?1:1-f;l.getUniforms().setValue(n,"morphTargetBaseInfluence",g),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",u.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",u.size)}return{update:s}}function Cx(n,e,t,i,r){let s=new WeakMap;function a(c){let h=r.render.frame,d=c.geometry,u=e.get(c,d);if(s.get(u)!==h&&(e.update(u),s.set(u,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),s.get(c)!==h&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),s.set(c,h))),c.isSkinnedMesh){let f=c.skeleton;s.get(f)!==h&&(f.update(),s.set(f,h))}return u}function o(){s=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),i.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:a,dispose:o}}var Rx={[Rc]:"LINEAR_TONE_MAPPING",[Pc]:"REINHARD_TONE_MAPPING",[Lc]:"CINEON_TONE_MAPPING",[Ic]:"ACES_FILMIC_TONE_MAPPING",[Dc]:"AGX_TONE_MAPPING",[Uc]:"NEUTRAL_TONE_MAPPING",[Nc]:"CUSTOM_TONE_MAPPING"};function Px(n,e,t,i,r,s){let a=new Jt(e,t,{type:n,depthBuffer:r,stencilBuffer:s,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),o=null,l=null,c=null,h=new Rt;h.setAttribute("position",new Et([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new Et([0,2,0,0,2,0],2));let d=new La({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),u=new Ht(h,d),f=new ls(-1,1,1,-1,0,1),g=null,x=null,p=!1,m,b=null,T=[],S=!1;this.setSize=function(C,A){a.setSize(C,A),o!==null&&o.setSize(C,A),l!==null&&l.setSize(C,A);for(let y=0;y<T.length;y++){let M=T[y];M.setSize&&M.setSize(C,A)}},this.setEffects=function(C){T=C,S=T.length>0&&T[0].isRenderPass===!0;let A=a.width,y=a.height;T.length>0&&o===null&&(o=new Jt(A,y,{type:gn,depthBuffer:!1,stencilBuffer:!1}),l=new Jt(A,y,{type:gn,depthBuffer:!1,stencilBuffer:!1}));let M=r===!0&&T.some(U=>U.needsDepthTexture===!0);M!==(a.depthTexture!==null)&&(M===!0&&c===null&&(c=new Xn(A,y),s===!0&&(c.format=Yn,c.type=Oi)),a.dispose(),a.depthTexture=M?c:null,a.resolveDepthBuffer=M,a.storeMultisampledDepthBuffer=M);for(let U=0;U<T.length;U++){let I=T[U];I.setSize&&I.setSize(A,y),M&&I.needsDepthTexture===!0&&I.setDepthTexture&&I.setDepthTexture(c)}},this.begin=function(C,A){if(p||C.toneMapping===Rn&&T.length===0)return!1;if(b=A,A!==null){let y=A.width,M=A.height;(a.width!==y||a.height!==M)&&this.setSize(y,M)}return S===!1&&C.setRenderTarget(a),m=C.toneMapping,C.toneMapping=Rn,!0},this.hasRenderPass=function(){return S},this.end=function(C,A){C.toneMapping=m,p=!0;let y=a,M=o;for(let U=0;U<T.length;U++){let I=T[U];I.enabled!==!1&&(I.render(C,M,y,A),I.needsSwap!==!1&&(y=M,M=M===o?l:o))}if(g!==C.outputColorSpace||x!==C.toneMapping){g=C.outputColorSpace,x=C.toneMapping,d.defines={},Xe.getTransfer(g)===Ke&&(d.defines.SRGB_TRANSFER="");let U=Rx[x];U&&(d.defines[U]=""),d.needsUpdate=!0}d.uniforms.tDiffuse.value=y.texture,C.setRenderTarget(b),C.render(u,f),b=null,p=!1},this.isCompositing=function(){return p},this.dispose=function(){a.dispose(),o!==null&&o.dispose(),l!==null&&l.dispose(),h.dispose(),d.dispose()}}var yf=new $t,xf=new Xn(1,1),vf=new ts(1),_f=new qr,bf=new Aa,Sf=new es,Zd=[],Jd=[],Kd=new Float32Array(16),jd=new Float32Array(9),Qd=new Float32Array(4);function Mr(n,e,t){let i=n[0];if(i<=0||i>0)return n;let r=e*t,s=Zd[r];if(s===void 0&&(s=new Float32Array(r),Zd[r]=s),e!==0){i.toArray(s,0);for(let a=1,o=0;a!==e;++a)o+=t,n[a].toArray(s,o)}return s}function yt(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function xt(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function ko(n,e){let t=Jd[e];t===void 0&&(t=new Int32Array(e),Jd[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function Lx(n,e){let t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function Ix(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(yt(t,e))return;n.uniform2fv(this.addr,e),xt(t,e)}}function Nx(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(yt(t,e))return;n.uniform3fv(this.addr,e),xt(t,e)}}function Dx(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(yt(t,e))return;n.uniform4fv(this.addr,e),xt(t,e)}}function Ux(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(yt(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),xt(t,e)}else{if(yt(t,i))return;Qd.set(i),n.uniformMatrix2fv(this.addr,!1,Qd),xt(t,i)}}function Fx(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(yt(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),xt(t,e)}else{if(yt(t,i))return;jd.set(i),n.uniformMatrix3fv(this.addr,!1,jd),xt(t,i)}}function Ox(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(yt(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),xt(t,e)}else{if(yt(t,i))return;Kd.set(i),n.uniformMatrix4fv(this.addr,!1,Kd),xt(t,i)}}function Bx(n,e){let t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function kx(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(yt(t,e))return;n.uniform2iv(this.addr,e),xt(t,e)}}function zx(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(yt(t,e))return;n.uniform3iv(this.addr,e),xt(t,e)}}function Hx(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(yt(t,e))return;n.uniform4iv(this.addr,e),xt(t,e)}}function Gx(n,e){let t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function Vx(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(yt(t,e))return;n.uniform2uiv(this.addr,e),xt(t,e)}}function Wx(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(yt(t,e))return;n.uniform3uiv(this.addr,e),xt(t,e)}}function $x(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(yt(t,e))return;n.uniform4uiv(this.addr,e),xt(t,e)}}function zo(n){return n.version===0&&(n.compareFunction=Xc,n.needsUpdate=!0),n}function Xx(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r);let s;this.type===n.SAMPLER_2D_SHADOW?s=zo(xf):s=yf,t.setTexture2D(e||s,r)}function qx(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r),t.setTexture3D(e||bf,r)}function Yx(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r);let s;this.type===n.SAMPLER_CUBE_SHADOW?s=zo(vf):s=Sf,t.setTextureCube(e||s,r)}function Zx(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r),t.setTexture2DArray(e||_f,r)}function Jx(n){switch(n){case 5126:return Lx;case 35664:return Ix;case 35665:return Nx;case 35666:return Dx;case 35674:return Ux;case 35675:return Fx;case 35676:return Ox;case 5124:case 35670:return Bx;case 35667:case 35671:return kx;case 35668:case 35672:return zx;case 35669:case 35673:return Hx;case 5125:return Gx;case 36294:return Vx;case 36295:return Wx;case 36296:return $x;case 35678:case 36198:case 36298:case 36306:case 35682:return Xx;case 35679:case 36299:case 36307:return qx;case 35680:case 36300:case 36308:case 36293:return Yx;case 36289:case 36303:case 36311:case 36292:return Zx}}function Kx(n,e){n.uniform1fv(this.addr,e)}function jx(n,e){let t=Mr(e,this.size,2);n.uniform2fv(this.addr,t)}function Qx(n,e){let t=Mr(e,this.size,3);n.uniform3fv(this.addr,t)}function ev(n,e){let t=Mr(e,this.size,4);n.uniform4fv(this.addr,t)}function tv(n,e){let t=Mr(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function nv(n,e){let t=Mr(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function iv(n,e){let t=Mr(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function rv(n,e){n.uniform1iv(this.addr,e)}function sv(n,e){n.uniform2iv(this.addr,e)}function av(n,e){n.uniform3iv(this.addr,e)}function ov(n,e){n.uniform4iv(this.addr,e)}function lv(n,e){n.uniform1uiv(this.addr,e)}function cv(n,e){n.uniform2uiv(this.addr,e)}function hv(n,e){n.uniform3uiv(this.addr,e)}function uv(n,e){n.uniform4uiv(this.addr,e)}function dv(n,e,t){let i=this.cache,r=e.length,s=ko(t,r);yt(i,s)||(n.uniform1iv(this.addr,s),xt(i,s));let a;this.type===n.SAMPLER_2D_SHADOW?a=zo(xf):a=yf;for(let o=0;o!==r;++o)t.setTexture2D(e[o]||a,s[o])}function fv(n,e,t){let i=this.cache,r=e.length,s=ko(t,r);yt(i,s)||(n.uniform1iv(this.addr,s),xt(i,s));for(let a=0;a!==r;++a)t.setTexture3D(e[a]||bf,s[a])}function pv(n,e,t){let i=this.cache,r=e.length,s=ko(t,r);yt(i,s)||(n.uniform1iv(this.addr,s),xt(i,s));let a;this.type===n.SAMPLER_CUBE_SHADOW?a=zo(vf):a=Sf;for(let o=0;o!==r;++o)t.setTextureCube(e[o]||a,s[o])}function mv(n,e,t){let i=this.cache,r=e.length,s=ko(t,r);yt(i,s)||(n.uniform1iv(this.addr,s),xt(i,s));for(let a=0;a!==r;++a)t.setTexture2DArray(e[a]||_f,s[a])}function gv(n){switch(n){case 5126:return Kx;case 35664:return jx;case 35665:return Qx;case 35666:return ev;case 35674:return tv;case 35675:return nv;case 35676:return iv;case 5124:case 35670:return rv;case 35667:case 35671:return sv;case 35668:case 35672:return av;case 35669:case 35673:return ov;case 5125:return lv;case 36294:return cv;case 36295:return hv;case 36296:return uv;case 35678:case 36198:case 36298:case 36306:case 35682:return dv;case 35679:case 36299:case 36307:return fv;case 35680:case 36300:case 36308:case 36293:return pv;case 36289:case 36303:case 36311:case 36292:return mv}}var nh=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=Jx(t.type)}},ih=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=gv(t.type)}},rh=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let r=this.seq;for(let s=0,a=r.length;s!==a;++s){let o=r[s];o.setValue(e,t[o.id],i)}}},eh=/(\w+)(\])?(\[|\.)?/g;function ef(n,e){n.seq.push(e),n.map[e.id]=e}function yv(n,e,t){let i=n.name,r=i.length;for(eh.lastIndex=0;;){let s=eh.exec(i),a=eh.lastIndex,o=s[1],l=s[2]==="]",c=s[3];if(l&&(o=o|0),c===void 0||c==="["&&a+2===r){ef(t,c===void 0?new nh(o,n,e):new ih(o,n,e));break}else{let d=t.map[o];d===void 0&&(d=new rh(o),ef(t,d)),t=d}}}var Sr=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let a=0;a<i;++a){let o=e.getActiveUniform(t,a),l=e.getUniformLocation(t,o.name);yv(o,l,this)}let r=[],s=[];for(let a of this.seq)a.type===e.SAMPLER_2D_SHADOW||a.type===e.SAMPLER_CUBE_SHADOW||a.type===e.SAMPLER_2D_ARRAY_SHADOW?r.push(a):s.push(a);r.length>0&&(this.seq=r.concat(s))}setValue(e,t,i,r){let s=this.map[t];s!==void 0&&s.setValue(e,i,r)}setOptional(e,t,i){let r=t[i];r!==void 0&&this.setValue(e,i,r)}static upload(e,t,i,r){for(let s=0,a=t.length;s!==a;++s){let o=t[s],l=i[o.id];l.needsUpdate!==!1&&o.setValue(e,l.value,r)}}static seqWithValue(e,t){let i=[];for(let r=0,s=e.length;r!==s;++r){let a=e[r];a.id in t&&i.push(a)}return i}};function tf(n,e,t){let i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}var xv=37297,vv=0;function _v(n,e){let t=n.split(`
`),i=[],r=Math.max(e-6,0),s=Math.min(e+6,t.length);for(let a=r;a<s;a++){let o=a+1;i.push(`${o===e?">":" "} ${o}: ${t[a]}`)}return i.join(`
`)}var nf=new De;function bv(n){Xe._getMatrix(nf,Xe.workingColorSpace,n);let e=`mat3( ${nf.elements.map(t=>t.toFixed(4))} )`;switch(Xe.getTransfer(n)){case $r:return[e,"LinearTransferOETF"];case Ke:return[e,"sRGBTransferOETF"];default:return Le("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function rf(n,e,t){let i=n.getShaderParameter(e,n.COMPILE_STATUS),s=(n.getShaderInfoLog(e)||"").trim();if(i&&s==="")return"";let a=/ERROR: 0:(\d+)/.exec(s);if(a){let o=parseInt(a[1]);return t.toUpperCase()+`

`+s+`

`+_v(n.getShaderSource(e),o)}else return s}function Sv(n,e){let t=bv(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var Mv={[Rc]:"Linear",[Pc]:"Reinhard",[Lc]:"Cineon",[Ic]:"ACESFilmic",[Dc]:"AgX",[Uc]:"Neutral",[Nc]:"Custom"};function wv(n,e){let t=Mv[e];return t===void 0?(Le("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var Fo=new H;function Tv(){Xe.getLuminanceCoefficients(Fo);let n=Fo.x.toFixed(4),e=Fo.y.toFixed(4),t=Fo.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function Av(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(bs).join(`
`)}function Ev(n){let e=[];for(let t in n){let i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function Cv(n,e){let t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let r=0;r<i;r++){let s=n.getActiveAttrib(e,r),a=s.name,o=1;s.type===n.FLOAT_MAT2&&(o=2),s.type===n.FLOAT_MAT3&&(o=3),s.type===n.FLOAT_MAT4&&(o=4),t[a]={type:s.type,location:n.getAttribLocation(e,a),locationSize:o}}return t}function bs(n){return n!==""}function sf(n,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function af(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var Rv=/^[ \t]*#include +<([\w\d./]+)>/gm;function sh(n){return n.replace(Rv,Pv)}function Pv(n,e){let t=Ge[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return sh(t)}var Lv=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function of(n){return n.replace(Lv,Iv)}function Iv(n,e,t,i){let r="";for(let s=parseInt(e);s<parseInt(t);s++)r+=i.replace(/\[\s*i\s*\]/g,"[ "+s+" ]").replace(/UNROLLED_LOOP_INDEX/g,s);return r}function lf(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}var Nv={[us]:"SHADOWMAP_TYPE_PCF",[xr]:"SHADOWMAP_TYPE_VSM"};function Dv(n){return Nv[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var Uv={[_r]:"ENVMAP_MODE_REFRACTION"};function Fv(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":Uv[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var Ov={[Xa]:"ENVMAP_BLENDING_MULTIPLY",[wd]:"ENVMAP_BLENDING_MIX",[Td]:"ENVMAP_BLENDING_ADD"};function Bv(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":Ov[n.combine]||"ENVMAP_BLENDING_NONE"}function kv(n,e,t,i){let r=n.getContext(),s=t.defines,a=t.vertexShader,o=t.fragmentShader,l=Dv(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=Fv(t),d=Bv(t),u=Av(t),f=Ev(s),g=r.createProgram(),x,p,m=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(x=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(bs).join(`
`),x.length>0&&(x+=`
`),p=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(bs).join(`
`),p.length>0&&(p+=`
`)):(x=[lf(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(bs).join(`
`),p=[lf(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+d:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Rn?"#define TONE_MAPPING":"",t.toneMapping!==Rn?Ge.tonemapping_pars_fragment:"",t.toneMapping!==Rn?wv("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Ge.colorspace_pars_fragment,Sv("linearToOutputTexel",t.outputColorSpace),Tv(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(bs).join(`
`)),a=sh(a),a=sf(a,t),a=af(a,t),o=sh(o),o=sf(o,t),o=af(o,t),a=of(a),o=of(o),t.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,x=[u,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+x,p=["#define varying in",t.glslVersion===qc?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===qc?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+p);let b=m+x+a,T=m+p+o,S=tf(r,r.VERTEX_SHADER,b),C=tf(r,r.FRAGMENT_SHADER,T);r.attachShader(g,S),r.attachShader(g,C),t.index0AttributeName!==void 0?r.bindAttribLocation(g,0,t.index0AttributeName):t.hasPositionAttribute===!0&&r.bindAttribLocation(g,0,"position"),r.linkProgram(g);function A(I){if(n.debug.checkShaderErrors){let D=r.getProgramInfoLog(g)||"",V=r.getShaderInfoLog(S)||"",Z=r.getShaderInfoLog(C)||"",P=D.trim(),X=V.trim(),G=Z.trim(),k=!0,te=!0;if(r.getProgramParameter(g,r.LINK_STATUS)===!1)if(k=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(r,g,S,C);else{let W=rf(r,S,"vertex"),Q=rf(r,C,"fragment");Ne("WebGLProgram: Shader Error "+r.getError()+" - VALIDATE_STATUS "+r.getProgramParameter(g,r.VALIDATE_STATUS)+`

Material Name: `+I.name+`
Material Type: `+I.type+`

Program Info Log: `+P+`
`+W+`
`+Q)}else P!==""?Le("WebGLProgram: Program Info Log:",P):(X===""||G==="")&&(te=!1);te&&(I.diagnostics={runnable:k,programLog:P,vertexShader:{log:X,prefix:x},fragmentShader:{log:G,prefix:p}})}r.deleteShader(S),r.deleteShader(C),y=new Sr(r,g),M=Cv(r,g)}let y;this.getUniforms=function(){return y===void 0&&A(this),y};let M;this.getAttributes=function(){return M===void 0&&A(this),M};let U=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return U===!1&&(U=r.getProgramParameter(g,xv)),U},this.destroy=function(){i.releaseStatesOfProgram(this),r.deleteProgram(g),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=vv++,this.cacheKey=e,this.usedTimes=1,this.program=g,this.vertexShader=S,this.fragmentShader=C,this}var zv=0,ah=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let r=this._getShaderCacheForMaterial(e);return r.has(t)===!1&&(r.add(t),t.usedTimes++),r.has(i)===!1&&(r.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new oh(e),t.set(e,i)),i}},oh=class{constructor(e){this.id=zv++,this.code=e,this.usedTimes=0}};function Hv(n){return n===xi||n===ys||n===xs}function Gv(n,e,t,i,r,s){let a=new Yr,o=new ah,l=new Set,c=[],h=new Map,d=i.logarithmicDepthBuffer,u={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(y){return l.add(y),y===0?"uv":`uv${y}`}function g(y,M,U,I,D,V){let Z=I.fog,P=D.geometry,X=y.isMeshStandardMaterial||y.isMeshLambertMaterial||y.isMeshPhongMaterial?I.environment:null,G=y.isMeshStandardMaterial||y.isMeshLambertMaterial&&!y.envMap||y.isMeshPhongMaterial&&!y.envMap,k=e.get(y.envMap||X,G),te=u[y.type],W=i.precision;y.precision!==null&&(W=i.getMaxPrecision(y.precision),W!==y.precision&&Le("WebGLProgram.getParameters:",y.precision,"not supported, using",W,"instead."));let Q=P.morphAttributes.position||P.morphAttributes.normal||P.morphAttributes.color,F=Q!==void 0?Q.length:0,se=0;P.morphAttributes.position!==void 0&&(se=1),P.morphAttributes.normal!==void 0&&(se=2),P.morphAttributes.color!==void 0&&(se=3);let Te,q,fe,ve;if(te){let me=Ln[te];Te=me.vertexShader,q=me.fragmentShader}else{Te=y.vertexShader,q=y.fragmentShader;let me=o.getVertexShaderStage(y),Qe=o.getFragmentShaderStage(y);o.update(y,me,Qe),fe=me.id,ve=Qe.id}let Re=n.getRenderTarget(),ye=n.state.buffers.depth.getReversed(),ke=D.isInstancedMesh===!0,ut=D.isBatchedMesh===!0,Ie=!!y.map,je=!!y.matcap,et=!!k,Ve=et&&k.isPMREMTexture===!0,wt=!!y.aoMap,pt=!!y.lightMap,Wt=!!y.bumpMap&&y.wireframe===!1,lt=!!y.normalMap,_n=!!y.displacementMap,vt=!!y.emissiveMap,jt=!!y.metalnessMap,Qt=!!y.roughnessMap,en=y.anisotropy>0,N=y.clearcoat>0,tn=y.diffuseRoughness>0,st=y.dispersion>0,at=y.retroreflectivity>0,pe=y.iridescence>0,mt=y.sheen>0,Pe=y.transmission>0,Ue=en&&!!y.anisotropyMap,E=N&&!!y.clearcoatMap,v=N&&!!y.clearcoatNormalMap,B=N&&!!y.clearcoatRoughnessMap,ne=tn&&!!y.diffuseRoughnessMap,ee=pe&&!!y.iridescenceMap,ae=pe&&!!y.iridescenceThicknessMap,ue=mt&&!!y.sheenColorMap,J=mt&&!!y.sheenRoughnessMap,K=!!y.specularMap,le=!!y.specularColorMap,R=!!y.specularIntensityMap,j=Pe&&!!y.transmissionMap,Y=Pe&&!!y.thicknessMap,ce=!!y.gradientMap,re=!!y.alphaMap,oe=y.alphaTest>0,Ee=!!y.alphaHash,He=!!y.extensions,ie=Rn;y.toneMapped&&(Re===null||Re.isXRRenderTarget===!0)&&(ie=n.toneMapping);let Ce=Ve?k.isCompressedCubeTexture?k.image[0].mipmaps:k.mipmaps:null,ze={shaderID:te,shaderType:y.type,shaderName:y.name,vertexShader:Te,fragmentShader:q,defines:y.defines,customVertexShaderID:fe,customFragmentShaderID:ve,isRawShaderMaterial:y.isRawShaderMaterial===!0,glslVersion:y.glslVersion,precision:W,batching:ut,batchingColor:ut&&D._colorsTexture!==null,instancing:ke,instancingColor:ke&&D.instanceColor!==null,instancingMorph:ke&&D.morphTexture!==null,outputColorSpace:Re===null?n.outputColorSpace:Re.isXRRenderTarget===!0?Re.texture.colorSpace:Xe.workingColorSpace,alphaToCoverage:!!y.alphaToCoverage,map:Ie,matcap:je,envMap:et,envMapMode:et&&k.mapping,envMapPMREM:Ve,envMapMaxLod:Ve?Ce.length-1:null,envMapSize:Ve?Ce[0].width:null,aoMap:wt,lightMap:pt,bumpMap:Wt,normalMap:lt,displacementMap:_n,emissiveMap:vt,normalMapObjectSpace:lt&&y.normalMapType===Cd,normalMapTangentSpace:lt&&y.normalMapType===No,packedNormalMap:lt&&y.normalMapType===No&&Hv(y.normalMap.format),metalnessMap:jt,roughnessMap:Qt,anisotropy:en,anisotropyMap:Ue,clearcoat:N,clearcoatMap:E,clearcoatNormalMap:v,clearcoatRoughnessMap:B,diffuseRoughness:tn,diffuseRoughnessMap:ne,dispersion:st,retroreflection:at,iridescence:pe,iridescenceMap:ee,iridescenceThicknessMap:ae,sheen:mt,sheenColorMap:ue,sheenRoughnessMap:J,specularMap:K,specularColorMap:le,specularIntensityMap:R,transmission:Pe,transmissionMap:j,thicknessMap:Y,gradientMap:ce,opaque:y.transparent===!1&&y.blending===vr&&y.alphaToCoverage===!1,alphaMap:re,alphaTest:oe,alphaHash:Ee,combine:y.combine,mapUv:Ie&&f(y.map.channel),aoMapUv:wt&&f(y.aoMap.channel),lightMapUv:pt&&f(y.lightMap.channel),bumpMapUv:Wt&&f(y.bumpMap.channel),normalMapUv:lt&&f(y.normalMap.channel),displacementMapUv:_n&&f(y.displacementMap.channel),emissiveMapUv:vt&&f(y.emissiveMap.channel),metalnessMapUv:jt&&f(y.metalnessMap.channel),roughnessMapUv:Qt&&f(y.roughnessMap.channel),anisotropyMapUv:Ue&&f(y.anisotropyMap.channel),clearcoatMapUv:E&&f(y.clearcoatMap.channel),clearcoatNormalMapUv:v&&f(y.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:B&&f(y.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ne&&f(y.diffuseRoughnessMap.channel),iridescenceMapUv:ee&&f(y.iridescenceMap.channel),iridescenceThicknessMapUv:ae&&f(y.iridescenceThicknessMap.channel),sheenColorMapUv:ue&&f(y.sheenColorMap.channel),sheenRoughnessMapUv:J&&f(y.sheenRoughnessMap.channel),specularMapUv:K&&f(y.specularMap.channel),specularColorMapUv:le&&f(y.specularColorMap.channel),specularIntensityMapUv:R&&f(y.specularIntensityMap.channel),transmissionMapUv:j&&f(y.transmissionMap.channel),thicknessMapUv:Y&&f(y.thicknessMap.channel),alphaMapUv:re&&f(y.alphaMap.channel),vertexTangents:!!P.attributes.tangent&&(lt||en),vertexNormals:!!P.attributes.normal,vertexColors:y.vertexColors,vertexAlphas:y.vertexColors===!0&&!!P.attributes.color&&P.attributes.color.itemSize===4,pointsUvs:D.isPoints===!0&&!!P.attributes.uv&&(Ie||re),fog:!!Z,useFog:y.fog===!0,fogExp2:!!Z&&Z.isFogExp2,flatShading:y.wireframe===!1&&(y.flatShading===!0||P.attributes.normal===void 0&&lt===!1&&(y.isMeshLambertMaterial||y.isMeshPhongMaterial||y.isMeshStandardMaterial||y.isMeshPhysicalMaterial)),sizeAttenuation:y.sizeAttenuation===!0,logarithmicDepthBuffer:d,reversedDepthBuffer:ye,skinning:D.isSkinnedMesh===!0,hasPositionAttribute:P.attributes.position!==void 0,morphTargets:P.morphAttributes.position!==void 0,morphNormals:P.morphAttributes.normal!==void 0,morphColors:P.morphAttributes.color!==void 0,morphTargetsCount:F,morphTextureStride:se,numSunLights:M.sun.length,numDirLights:M.directional.length,numPointLights:M.point.length,numSpotLights:M.spot.length,numSpotLightMaps:M.spotLightMap.length,numRectAreaLights:M.rectArea.length,numHemiLights:M.hemi.length,numSunLightShadows:M.sunShadowMap.length,numDirLightShadows:M.directionalShadowMap.length,numPointLightShadows:M.pointShadowMap.length,numSpotLightShadows:M.spotShadowMap.length,numSpotLightShadowsWithMaps:M.numSpotLightShadowsWithMaps,numLightProbes:M.numLightProbes,numLightProbeGrids:V.filter(me=>me.texture!==null).length,numClippingPlanes:s.numPlanes,numClipIntersection:s.numIntersection,dithering:y.dithering,shadowMapEnabled:n.shadowMap.enabled&&U.length>0,shadowMapType:n.shadowMap.type,toneMapping:ie,decodeVideoTexture:Ie&&y.map.isVideoTexture===!0&&Xe.getTransfer(y.map.colorSpace)===Ke,decodeVideoTextureEmissive:vt&&y.emissiveMap.isVideoTexture===!0&&Xe.getTransfer(y.emissiveMap.colorSpace)===Ke,premultipliedAlpha:y.premultipliedAlpha,doubleSided:y.side===on,flipSided:y.side===Gt,useDepthPacking:y.depthPacking>=0,depthPacking:y.depthPacking||0,index0AttributeName:y.index0AttributeName,extensionClipCullDistance:He&&y.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(He&&y.extensions.multiDraw===!0||ut)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:y.customProgramCacheKey()};return ze.vertexUv1s=l.has(1),ze.vertexUv2s=l.has(2),ze.vertexUv3s=l.has(3),l.clear(),ze}function x(y){let M=[];if(y.shaderID?M.push(y.shaderID):(M.push(y.customVertexShaderID),M.push(y.customFragmentShaderID)),y.defines!==void 0)for(let U in y.defines)M.push(U),M.push(y.defines[U]);return y.isRawShaderMaterial===!1&&(p(M,y),m(M,y),M.push(n.outputColorSpace)),M.push(y.customProgramCacheKey),M.join()}function p(y,M){y.push(M.precision),y.push(M.outputColorSpace),y.push(M.envMapMode),y.push(M.envMapPMREM),y.push(M.envMapMaxLod),y.push(M.envMapSize),y.push(M.mapUv),y.push(M.alphaMapUv),y.push(M.lightMapUv),y.push(M.aoMapUv),y.push(M.bumpMapUv),y.push(M.normalMapUv),y.push(M.displacementMapUv),y.push(M.emissiveMapUv),y.push(M.metalnessMapUv),y.push(M.roughnessMapUv),y.push(M.anisotropyMapUv),y.push(M.clearcoatMapUv),y.push(M.clearcoatNormalMapUv),y.push(M.clearcoatRoughnessMapUv),y.push(M.diffuseRoughnessMapUv),y.push(M.iridescenceMapUv),y.push(M.iridescenceThicknessMapUv),y.push(M.sheenColorMapUv),y.push(M.sheenRoughnessMapUv),y.push(M.specularMapUv),y.push(M.specularColorMapUv),y.push(M.specularIntensityMapUv),y.push(M.transmissionMapUv),y.push(M.thicknessMapUv),y.push(M.combine),y.push(M.fogExp2),y.push(M.sizeAttenuation),y.push(M.morphTargetsCount),y.push(M.numSunLights),y.push(M.numDirLights),y.push(M.numPointLights),y.push(M.numSpotLights),y.push(M.numSpotLightMaps),y.push(M.numHemiLights),y.push(M.numRectAreaLights),y.push(M.numSunLightShadows),y.push(M.numDirLightShadows),y.push(M.numPointLightShadows),y.push(M.numSpotLightShadows),y.push(M.numSpotLightShadowsWithMaps),y.push(M.numLightProbes),y.push(M.numLightProbeGrids),y.push(M.shadowMapType),y.push(M.toneMapping),y.push(M.numClippingPlanes),y.push(M.numClipIntersection),y.push(M.depthPacking)}function m(y,M){a.disableAll(),M.instancing&&a.enable(0),M.instancingColor&&a.enable(1),M.instancingMorph&&a.enable(2),M.matcap&&a.enable(3),M.envMap&&a.enable(4),M.normalMapObjectSpace&&a.enable(5),M.normalMapTangentSpace&&a.enable(6),M.clearcoat&&a.enable(7),M.iridescence&&a.enable(8),M.alphaTest&&a.enable(9),M.vertexColors&&a.enable(10),M.vertexAlphas&&a.enable(11),M.vertexUv1s&&a.enable(12),M.vertexUv2s&&a.enable(13),M.vertexUv3s&&a.enable(14),M.vertexTangents&&a.enable(15),M.anisotropy&&a.enable(16),M.alphaHash&&a.enable(17),M.batching&&a.enable(18),M.dispersion&&a.enable(19),M.retroreflection&&a.enable(24),M.diffuseRoughness&&a.enable(25),M.batchingColor&&a.enable(20),M.gradientMap&&a.enable(21),M.packedNormalMap&&a.enable(22),M.vertexNormals&&a.enable(23),y.push(a.mask),a.disableAll(),M.fog&&a.enable(0),M.useFog&&a.enable(1),M.flatShading&&a.enable(2),M.logarithmicDepthBuffer&&a.enable(3),M.reversedDepthBuffer&&a.enable(4),M.skinning&&a.enable(5),M.morphTargets&&a.enable(6),M.morphNormals&&a.enable(7),M.morphColors&&a.enable(8),M.premultipliedAlpha&&a.enable(9),M.shadowMapEnabled&&a.enable(10),M.doubleSided&&a.enable(11),M.flipSided&&a.enable(12),M.useDepthPacking&&a.enable(13),M.dithering&&a.enable(14),M.transmission&&a.enable(15),M.sheen&&a.enable(16),M.opaque&&a.enable(17),M.pointsUvs&&a.enable(18),M.decodeVideoTexture&&a.enable(19),M.decodeVideoTextureEmissive&&a.enable(20),M.alphaToCoverage&&a.enable(21),M.numLightProbeGrids>0&&a.enable(22),M.hasPositionAttribute&&a.enable(23),y.push(a.mask)}function b(y){let M=u[y.type],U;if(M){let I=Ln[M];U=Gd.clone(I.uniforms)}else U=y.uniforms;return U}function T(y,M){let U=h.get(M);return U!==void 0?++U.usedTimes:(U=new kv(n,M,y,r),c.push(U),h.set(M,U)),U}function S(y){if(--y.usedTimes===0){let M=c.indexOf(y);c[M]=c[c.length-1],c.pop(),h.delete(y.cacheKey),y.destroy()}}function C(y){o.remove(y)}function A(){o.dispose()}return{getParameters:g,getProgramCacheKey:x,getUniforms:b,acquireProgram:T,releaseProgram:S,releaseShaderCache:C,programs:c,dispose:A}}function Vv(){let n=new WeakMap;function e(a){return n.has(a)}function t(a){let o=n.get(a);return o===void 0&&(o={},n.set(a,o)),o}function i(a){n.delete(a)}function r(a,o,l){n.get(a)[o]=l}function s(){n=new WeakMap}return{has:e,get:t,remove:i,update:r,dispose:s}}function Wv(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function cf(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function hf(){let n=[],e=0,t=[],i=[],r=[];function s(){e=0,t.length=0,i.length=0,r.length=0}function a(u){let f=0;return u.isInstancedMesh&&(f+=2),u.isSkinnedMesh&&(f+=1),f}function o(u,f,g,x,p,m){let b=n[e];return b===void 0?(b={id:u.id,object:u,geometry:f,material:g,materialVariant:a(u),groupOrder:x,renderOrder:u.renderOrder,z:p,group:m},n[e]=b):(b.id=u.id,b.object=u,b.geometry=f,b.material=g,b.materialVariant=a(u),b.groupOrder=x,b.renderOrder=u.renderOrder,b.z=p,b.group=m),e++,b}function l(u,f,g,x,p,m,b){b.reversedDepth===!0&&(p=-p);let T=o(u,f,g,x,p,m);g.transmission>0?i.push(T):g.transparent===!0?r.push(T):t.push(T)}function c(u,f,g,x,p,m){let b=o(u,f,g,x,p,m);g.transmission>0?i.unshift(b):g.transparent===!0?r.unshift(b):t.unshift(b)}function h(u,f){t.length>1&&t.sort(u||Wv),i.length>1&&i.sort(f||cf),r.length>1&&r.sort(f||cf)}function d(){for(let u=e,f=n.length;u<f;u++){let g=n[u];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:t,transmissive:i,transparent:r,init:s,push:l,unshift:c,finish:d,sort:h}}function $v(){let n=new WeakMap;function e(i,r){let s=n.get(i),a;return s===void 0?(a=new hf,n.set(i,[a])):r>=s.length?(a=new hf,s.push(a)):a=s[r],a}function t(){n=new WeakMap}return{get:e,dispose:t}}function Xv(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new H,color:new Oe};break;case"SpotLight":t={position:new H,direction:new H,color:new Oe,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new H,color:new Oe,distance:0,decay:0};break;case"HemisphereLight":t={direction:new H,skyColor:new Oe,groundColor:new Oe};break;case"RectAreaLight":t={color:new Oe,position:new H,halfWidth:new H,halfHeight:new H};break}return n[e.id]=t,t}}}function qv(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ye};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ye};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ye,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}var Yv=0;function Zv(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function Jv(n){let e=new Xv,t=qv(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new H);let r=new H,s=new it,a=new it;function o(c){let h=0,d=0,u=0;for(let V=0;V<9;V++)i.probe[V].set(0,0,0);let f=0,g=0,x=0,p=0,m=0,b=0,T=0,S=0,C=0,A=0,y=0,M=0,U=0,I=0;c.sort(Zv);for(let V=0,Z=c.length;V<Z;V++){let P=c[V],X=P.color,G=P.intensity,k=P.distance,te=null;if(P.shadow&&P.shadow.map&&(P.shadow.map.texture.format===xi?te=P.shadow.map.texture:te=P.shadow.map.depthTexture||P.shadow.map.texture),P.isAmbientLight)h+=X.r*G,d+=X.g*G,u+=X.b*G;else if(P.isLightProbe){for(let W=0;W<9;W++)i.probe[W].addScaledVector(P.sh.coefficients[W],G);I++}else if(P.isSunLight){let W=e.get(P);if(W.color.copy(P.color).multiplyScalar(P.intensity),P.castShadow){let Q=P.shadow,F=t.get(P);F.shadowIntensity=Q.intensity,F.shadowBias=Q.bias,F.shadowNormalBias=Q.normalBias,F.shadowRadius=Q.radius,F.shadowMapSize.copy(Q.mapSize).multiply(Q.getFrameExtents()),i.sunShadow[g]=F,i.sunShadowMap[g]=te;let se=Q.getViewportCount();for(let Te=0;Te<se;Te++)i.sunShadowMatrix[x+Te]=Q.getMatrix(Te),i.sunShadowCascade[x+Te]=Q._cascadeData[Te];x+=se,g++}i.sun[f]=W,f++}else if(P.isDirectionalLight){let W=e.get(P);if(W.color.copy(P.color).multiplyScalar(P.intensity),P.castShadow){let Q=P.shadow,F=t.get(P);F.shadowIntensity=Q.intensity,F.shadowBias=Q.bias,F.shadowNormalBias=Q.normalBias,F.shadowRadius=Q.radius,F.shadowMapSize=Q.mapSize,i.directionalShadow[p]=F,i.directionalShadowMap[p]=te,i.directionalShadowMatrix[p]=P.shadow.matrix,C++}i.directional[p]=W,p++}else if(P.isSpotLight){let W=e.get(P);W.position.setFromMatrixPosition(P.matrixWorld),W.color.copy(X).multiplyScalar(G),W.distance=k,W.coneCos=Math.cos(P.angle),W.penumbraCos=Math.cos(P.angle*(1-P.penumbra)),W.decay=P.decay,i.spot[b]=W;let Q=P.shadow;if(P.map&&(i.spotLightMap[M]=P.map,M++,Q.updateMatrices(P),P.castShadow&&U++),i.spotLightMatrix[b]=Q.matrix,P.castShadow){let F=t.get(P);F.shadowIntensity=Q.intensity,F.shadowBias=Q.bias,F.shadowNormalBias=Q.normalBias,F.shadowRadius=Q.radius,F.shadowMapSize=Q.mapSize,i.spotShadow[b]=F,i.spotShadowMap[b]=te,y++}b++}else if(P.isRectAreaLight){let W=e.get(P);W.color.copy(X).multiplyScalar(G),W.halfWidth.set(P.width*.5,0,0),W.halfHeight.set(0,P.height*.5,0),i.rectArea[T]=W,T++}else if(P.isPointLight){let W=e.get(P);if(W.color.copy(P.color).multiplyScalar(P.intensity),W.distance=P.distance,W.decay=P.decay,P.castShadow){let Q=P.shadow,F=t.get(P);F.shadowIntensity=Q.intensity,F.shadowBias=Q.bias,F.shadowNormalBias=Q.normalBias,F.shadowRadius=Q.radius,F.shadowMapSize=Q.mapSize,F.shadowCameraNear=Q.camera.near,F.shadowCameraFar=Q.camera.far,i.pointShadow[m]=F,i.pointShadowMap[m]=te,i.pointShadowMatrix[m]=P.shadow.matrix,A++}i.point[m]=W,m++}else if(P.isHemisphereLight){let W=e.get(P);W.skyColor.copy(P.color).multiplyScalar(G),W.groundColor.copy(P.groundColor).multiplyScalar(G),i.hemi[S]=W,S++}}T>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=ge.LTC_FLOAT_1,i.rectAreaLTC2=ge.LTC_FLOAT_2):(i.rectAreaLTC1=ge.LTC_HALF_1,i.rectAreaLTC2=ge.LTC_HALF_2)),i.ambient[0]=h,i.ambient[1]=d,i.ambient[2]=u;let D=i.hash;(D.sunLength!==f||D.directionalLength!==p||D.pointLength!==m||D.spotLength!==b||D.rectAreaLength!==T||D.hemiLength!==S||D.numSunShadows!==g||D.numDirectionalShadows!==C||D.numPointShadows!==A||D.numSpotShadows!==y||D.numSpotMaps!==M||D.numLightProbes!==I)&&(i.sun.length=f,i.directional.length=p,i.spot.length=b,i.rectArea.length=T,i.point.length=m,i.hemi.length=S,i.sunShadow.length=g,i.sunShadowMap.length=g,i.sunShadowMatrix.length=x,i.sunShadowCascade.length=x,i.directionalShadow.length=C,i.directionalShadowMap.length=C,i.directionalShadowMatrix.length=C,i.pointShadow.length=A,i.pointShadowMap.length=A,i.pointShadowMatrix.length=A,i.spotShadow.length=y,i.spotShadowMap.length=y,i.spotLightMatrix.length=y+M-U,i.spotLightMap.length=M,i.numSpotLightShadowsWithMaps=U,i.numLightProbes=I,D.sunLength=f,D.directionalLength=p,D.pointLength=m,D.spotLength=b,D.rectAreaLength=T,D.hemiLength=S,D.numSunShadows=g,D.numDirectionalShadows=C,D.numPointShadows=A,D.numSpotShadows=y,D.numSpotMaps=M,D.numLightProbes=I,i.version=Yv++)}function l(c,h){let d=0,u=0,f=0,g=0,x=0,p=0,m=h.matrixWorldInverse;for(let b=0,T=c.length;b<T;b++){let S=c[b];if(S.isSunLight){let C=i.sun[d];C.direction.setFromMatrixPosition(S.matrixWorld),C.direction.transformDirection(m),d++}else if(S.isDirectionalLight){let C=i.directional[u];C.direction.setFromMatrixPosition(S.matrixWorld),r.setFromMatrixPosition(S.target.matrixWorld),C.direction.sub(r),C.direction.transformDirection(m),u++}else if(S.isSpotLight){let C=i.spot[g];C.position.setFromMatrixPosition(S.matrixWorld),C.position.applyMatrix4(m),C.direction.setFromMatrixPosition(S.matrixWorld),r.setFromMatrixPosition(S.target.matrixWorld),C.direction.sub(r),C.direction.transformDirection(m),g++}else if(S.isRectAreaLight){let C=i.rectArea[x];C.position.setFromMatrixPosition(S.matrixWorld),C.position.applyMatrix4(m),a.identity(),s.copy(S.matrixWorld),s.premultiply(m),a.extractRotation(s),C.halfWidth.set(S.width*.5,0,0),C.halfHeight.set(0,S.height*.5,0),C.halfWidth.applyMatrix4(a),C.halfHeight.applyMatrix4(a),x++}else if(S.isPointLight){let C=i.point[f];C.position.setFromMatrixPosition(S.matrixWorld),C.position.applyMatrix4(m),f++}else if(S.isHemisphereLight){let C=i.hemi[p];C.direction.setFromMatrixPosition(S.matrixWorld),C.direction.transformDirection(m),p++}}}return{setup:o,setupView:l,state:i}}function uf(n){let e=new Jv(n),t=[],i=[],r=[];function s(d){h.camera=d,t.length=0,i.length=0,r.length=0}function a(d){d.isLightProbeGrid?r.push(d):t.push(d)}function o(d){i.push(d)}function l(){e.setup(t),r.sort((d,u)=>d.priority-u.priority||d.id-u.id)}function c(d){e.setupView(t,d)}let h={lightsArray:t,shadowsArray:i,lightProbeGridArray:r,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:s,state:h,setupLights:l,setupLightsView:c,pushLight:a,pushShadow:o}}function Kv(n){let e=new WeakMap;function t(r,s=0){let a=e.get(r),o;return a===void 0?(o=new uf(n),e.set(r,[o])):s>=a.length?(o=new uf(n),a.push(o)):o=a[s],o}function i(){e=new WeakMap}return{get:t,dispose:i}}var jv=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,Qv=`uniform sampler2D shadow_pass;
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
}`,e_=[new H(1,0,0),new H(-1,0,0),new H(0,1,0),new H(0,-1,0),new H(0,0,1),new H(0,0,-1)],t_=[new H(0,-1,0),new H(0,-1,0),new H(0,0,1),new H(0,0,-1),new H(0,-1,0),new H(0,-1,0)],df=new it,_s=new H,th=new H;function n_(n,e,t){let i=new di,r=new Ye,s=new Ye,a=new ot,o=new Ia,l=new Na,c={},h=t.maxTextureSize,d={[yi]:Gt,[Gt]:yi,[on]:on},u=new Cn({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Ye},radius:{value:4}},vertexShader:jv,fragmentShader:Qv}),f=u.clone();f.defines.HORIZONTAL_PASS=1;let g=new Rt;g.setAttribute("position",new gt(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let x=new Ht(g,u),p=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=us;let m=this.type;this.render=function(A,y,M){if(p.enabled===!1||p.autoUpdate===!1&&p.needsUpdate===!1||A.length===0)return;this.type===sd&&(Le("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=us);let U=n.getRenderTarget(),I=n.getActiveCubeFace(),D=n.getActiveMipmapLevel(),V=n.state;V.setBlending(Di),V.buffers.depth.getReversed()===!0?V.buffers.color.setClear(0,0,0,0):V.buffers.color.setClear(1,1,1,1),V.buffers.depth.setTest(!0),V.setScissorTest(!1);let Z=m!==this.type;Z&&y.traverse(function(P){P.material&&(Array.isArray(P.material)?P.material.forEach(X=>X.needsUpdate=!0):P.material.needsUpdate=!0)});for(let P=0,X=A.length;P<X;P++){let G=A[P],k=G.shadow;if(k===void 0){Le("WebGLShadowMap:",G,"has no shadow.");continue}if(k.autoUpdate===!1&&k.needsUpdate===!1)continue;r.copy(k.mapSize);let te=k.getFrameExtents();r.multiply(te),s.copy(k.mapSize),(r.x>h||r.y>h)&&(r.x>h&&(s.x=Math.floor(h/te.x),r.x=s.x*te.x,k.mapSize.x=s.x),r.y>h&&(s.y=Math.floor(h/te.y),r.y=s.y*te.y,k.mapSize.y=s.y));let W=n.state.buffers.depth.getReversed();if(k.camera._reversedDepth=W,k.map===null||Z===!0){if(k.map!==null&&(k.map.depthTexture!==null&&(k.map.depthTexture.dispose(),k.map.depthTexture=null),k.map.dispose()),this.type===xr){if(G.isPointLight){Le("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}k.map=new Jt(r.x,r.y,{format:xi,type:gn,minFilter:zt,magFilter:zt,generateMipmaps:!1}),k.map.texture.name=G.name+".shadowMap",k.map.depthTexture=new Xn(r.x,r.y,mn),k.map.depthTexture.name=G.name+".shadowMapDepth",k.map.depthTexture.format=Wn,k.map.depthTexture.compareFunction=null,k.map.depthTexture.minFilter=Mt,k.map.depthTexture.magFilter=Mt}else G.isPointLight?(k.map=new Ss(r.x),k.map.depthTexture=new ts(r.x,pn)):(k.map=new Jt(r.x,r.y),k.map.depthTexture=new Xn(r.x,r.y,pn)),k.map.depthTexture.name=G.name+".shadowMap",k.map.depthTexture.format=Wn,this.type===us?(k.map.depthTexture.compareFunction=W?$c:Wc,k.map.depthTexture.minFilter=zt,k.map.depthTexture.magFilter=zt):(k.map.depthTexture.compareFunction=null,k.map.depthTexture.minFilter=Mt,k.map.depthTexture.magFilter=Mt);k.camera.updateProjectionMatrix()}k.map.isWebGLCubeRenderTarget!==!0&&(k.map.width!==r.x||k.map.height!==r.y)&&k.map.setSize(r.x,r.y);let Q=k.map.isWebGLCubeRenderTarget?6:k.getViewportCount();G.isPointLight!==!0&&k.updateMatrices(G,M);let F=(k.camera.layers.mask&4294967294)!==0?k.camera.layers:M.layers;for(let se=0;se<Q;se++){let Te=k.getCamera(se);if(G.isPointLight){let q=k.camera,fe=k.matrix,ve=G.distance||q.far;ve!==q.far&&(q.far=ve,q.updateProjectionMatrix()),_s.setFromMatrixPosition(G.matrixWorld),q.position.copy(_s),th.copy(q.position),th.add(e_[se]),q.up.copy(t_[se]),q.lookAt(th),q.updateMatrixWorld(),fe.makeTranslation(-_s.x,-_s.y,-_s.z),df.multiplyMatrices(q.projectionMatrix,q.matrixWorldInverse),k._frustum.setFromProjectionMatrix(df,q.coordinateSystem,q.reversedDepth)}if(k.map.isWebGLCubeRenderTarget)n.setRenderTarget(k.map,se),n.clear();else{se===0&&(n.setRenderTarget(k.map),n.clear());let q=k.getViewport(se);a.set(s.x*q.x,s.y*q.y,s.x*q.z,s.y*q.w),V.viewport(a)}i=k.getFrustum(se),S(y,M,Te,G,F,this.type)}k.isPointLightShadow!==!0&&this.type===xr&&b(k,M),k.needsUpdate=!1}m=this.type,p.needsUpdate=!1,n.setRenderTarget(U,I,D)};function b(A,y){let M=e.update(x);u.defines.VSM_SAMPLES!==A.blurSamples&&(u.defines.VSM_SAMPLES=A.blurSamples,f.defines.VSM_SAMPLES=A.blurSamples,u.needsUpdate=!0,f.needsUpdate=!0),A.mapPass===null?A.mapPass=new Jt(r.x,r.y,{format:xi,type:gn}):(A.mapPass.width!==A.map.width||A.mapPass.height!==A.map.height)&&A.mapPass.setSize(A.map.width,A.map.height),u.uniforms.shadow_pass.value=A.map.depthTexture,u.uniforms.resolution.value.set(A.map.width,A.map.height),u.uniforms.radius.value=A.radius,n.setRenderTarget(A.mapPass),n.clear(),n.renderBufferDirect(y,null,M,u,x,null),f.uniforms.shadow_pass.value=A.mapPass.texture,f.uniforms.resolution.value.set(A.map.width,A.map.height),f.uniforms.radius.value=A.radius,n.setRenderTarget(A.map),n.clear(),n.renderBufferDirect(y,null,M,f,x,null)}function T(A,y,M,U){let I=null,D=M.isPointLight===!0?A.customDistanceMaterial:A.customDepthMaterial;if(D!==void 0)I=D;else if(I=M.isPointLight===!0?l:o,n.localClippingEnabled&&y.clipShadows===!0&&Array.isArray(y.clippingPlanes)&&y.clippingPlanes.length!==0||y.displacementMap&&y.displacementScale!==0||y.alphaMap&&y.alphaTest>0||y.map&&y.alphaTest>0||y.alphaToCoverage===!0){let V=I.uuid,Z=y.uuid,P=c[V];P===void 0&&(P={},c[V]=P);let X=P[Z];X===void 0&&(X=I.clone(),P[Z]=X,y.addEventListener("dispose",C)),I=X}if(I.visible=y.visible,I.wireframe=y.wireframe,U===xr?I.side=y.shadowSide!==null?y.shadowSide:y.side:I.side=y.shadowSide!==null?y.shadowSide:d[y.side],I.alphaMap=y.alphaMap,I.alphaTest=y.alphaToCoverage===!0?.5:y.alphaTest,I.map=y.map,I.clipShadows=y.clipShadows,I.clippingPlanes=y.clippingPlanes,I.clipIntersection=y.clipIntersection,I.displacementMap=y.displacementMap,I.displacementScale=y.displacementScale,I.displacementBias=y.displacementBias,I.wireframeLinewidth=y.wireframeLinewidth,I.linewidth=y.linewidth,M.isPointLight===!0&&I.isMeshDistanceMaterial===!0){let V=n.properties.get(I);V.light=M}return I}function S(A,y,M,U,I,D){if(A.visible===!1)return;if(A.layers.test(I)&&(A.isMesh||A.isLine||A.isPoints)&&(A.castShadow||A.receiveShadow&&D===xr)&&(!A.frustumCulled||A.intersectsFrustum(i))){A.modelViewMatrix.multiplyMatrices(M.matrixWorldInverse,A.matrixWorld);let P=e.update(A),X=A.material;if(Array.isArray(X)){let G=P.groups;for(let k=0,te=G.length;k<te;k++){let W=G[k],Q=X[W.materialIndex];if(Q&&Q.visible){let F=T(A,Q,U,D);A.onBeforeShadow(n,A,y,M,P,F,W),n.renderBufferDirect(M,null,P,F,A,W),A.onAfterShadow(n,A,y,M,P,F,W)}}}else if(X.visible){let G=T(A,X,U,D);A.onBeforeShadow(n,A,y,M,P,G,null),n.renderBufferDirect(M,null,P,G,A,null),A.onAfterShadow(n,A,y,M,P,G,null)}}let Z=A.children;for(let P=0,X=Z.length;P<X;P++)S(Z[P],y,M,U,I,D)}function C(A){A.target.removeEventListener("dispose",C);for(let M in c){let U=c[M],I=A.target.uuid;I in U&&(U[I].dispose(),delete U[I])}}}function i_(n,e){function t(){let R=!1,j=new ot,Y=null,ce=new ot(0,0,0,0);return{setMask:function(re){Y!==re&&!R&&(n.colorMask(re,re,re,re),Y=re)},setLocked:function(re){R=re},setClear:function(re,oe,Ee,He,ie){ie===!0&&(re*=He,oe*=He,Ee*=He),j.set(re,oe,Ee,He),ce.equals(j)===!1&&(n.clearColor(re,oe,Ee,He),ce.copy(j))},reset:function(){R=!1,Y=null,ce.set(-1,0,0,0)}}}function i(){let R=!1,j=!1,Y=null,ce=null,re=null;return{setReversed:function(oe){if(j!==oe){let Ee=e.get("EXT_clip_control");oe?Ee.clipControlEXT(Ee.LOWER_LEFT_EXT,Ee.ZERO_TO_ONE_EXT):Ee.clipControlEXT(Ee.LOWER_LEFT_EXT,Ee.NEGATIVE_ONE_TO_ONE_EXT),j=oe;let He=re;re=null,this.setClear(He)}},getReversed:function(){return j},setTest:function(oe){oe?ye(n.DEPTH_TEST):ke(n.DEPTH_TEST)},setMask:function(oe){Y!==oe&&!R&&(n.depthMask(oe),Y=oe)},setFunc:function(oe){if(j&&(oe=kd[oe]),ce!==oe){switch(oe){case fa:n.depthFunc(n.NEVER);break;case pa:n.depthFunc(n.ALWAYS);break;case ma:n.depthFunc(n.LESS);break;case lr:n.depthFunc(n.LEQUAL);break;case ga:n.depthFunc(n.EQUAL);break;case ya:n.depthFunc(n.GEQUAL);break;case xa:n.depthFunc(n.GREATER);break;case va:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}ce=oe}},setLocked:function(oe){R=oe},setClear:function(oe){re!==oe&&(re=oe,j&&(oe=1-oe),n.clearDepth(oe))},reset:function(){R=!1,Y=null,ce=null,re=null,j=!1}}}function r(){let R=!1,j=null,Y=null,ce=null,re=null,oe=null,Ee=null,He=null,ie=null;return{setTest:function(Ce){R||(Ce?ye(n.STENCIL_TEST):ke(n.STENCIL_TEST))},setMask:function(Ce){j!==Ce&&!R&&(n.stencilMask(Ce),j=Ce)},setFunc:function(Ce,ze,me){(Y!==Ce||ce!==ze||re!==me)&&(n.stencilFunc(Ce,ze,me),Y=Ce,ce=ze,re=me)},setOp:function(Ce,ze,me){(oe!==Ce||Ee!==ze||He!==me)&&(n.stencilOp(Ce,ze,me),oe=Ce,Ee=ze,He=me)},setLocked:function(Ce){R=Ce},setClear:function(Ce){ie!==Ce&&(n.clearStencil(Ce),ie=Ce)},reset:function(){R=!1,j=null,Y=null,ce=null,re=null,oe=null,Ee=null,He=null,ie=null}}}let s=new t,a=new i,o=new r,l={},c=new WeakMap,h={},d={},u={},f=new WeakMap,g=[],x=null,p=!1,m=null,b=null,T=null,S=null,C=null,A=null,y=null,M=new Oe(0,0,0),U=0,I=!1,D=null,V=null,Z=null,P=null,X=null,G=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),k=!1,te=0,W=n.getParameter(n.VERSION);W.indexOf("WebGL")!==-1?(te=parseFloat(/^WebGL (\d)/.exec(W)[1]),k=te>=1):W.indexOf("OpenGL ES")!==-1&&(te=parseFloat(/^OpenGL ES (\d)/.exec(W)[1]),k=te>=2);let Q=null,F={},se=n.getParameter(n.SCISSOR_BOX),Te=n.getParameter(n.VIEWPORT),q=new ot().fromArray(se),fe=new ot().fromArray(Te);function ve(R,j,Y,ce){let re=new Uint8Array(4),oe=n.createTexture();n.bindTexture(R,oe),n.texParameteri(R,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(R,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let Ee=0;Ee<Y;Ee++)R===n.TEXTURE_3D||R===n.TEXTURE_2D_ARRAY?n.texImage3D(j,0,n.RGBA,1,1,ce,0,n.RGBA,n.UNSIGNED_BYTE,re):n.texImage2D(j+Ee,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,re);return oe}let Re={};Re[n.TEXTURE_2D]=ve(n.TEXTURE_2D,n.TEXTURE_2D,1),Re[n.TEXTURE_CUBE_MAP]=ve(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),Re[n.TEXTURE_2D_ARRAY]=ve(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),Re[n.TEXTURE_3D]=ve(n.TEXTURE_3D,n.TEXTURE_3D,1,1),s.setClear(0,0,0,1),a.setClear(1),o.setClear(0),ye(n.DEPTH_TEST),a.setFunc(lr),Wt(!1),lt(Mc),ye(n.CULL_FACE),wt(Di);function ye(R){h[R]!==!0&&(n.enable(R),h[R]=!0)}function ke(R){h[R]!==!1&&(n.disable(R),h[R]=!1)}function ut(R,j){return u[R]!==j?(n.bindFramebuffer(R,j),u[R]=j,R===n.DRAW_FRAMEBUFFER&&(u[n.FRAMEBUFFER]=j),R===n.FRAMEBUFFER&&(u[n.DRAW_FRAMEBUFFER]=j),!0):!1}function Ie(R,j){let Y=g,ce=!1;if(R){Y=f.get(j),Y===void 0&&(Y=[],f.set(j,Y));let re=R.textures;if(Y.length!==re.length||Y[0]!==n.COLOR_ATTACHMENT0){for(let oe=0,Ee=re.length;oe<Ee;oe++)Y[oe]=n.COLOR_ATTACHMENT0+oe;Y.length=re.length,ce=!0}}else Y[0]!==n.BACK&&(Y[0]=n.BACK,ce=!0);ce&&n.drawBuffers(Y)}function je(R){return x!==R?(n.useProgram(R),x=R,!0):!1}let et={[Ui]:n.FUNC_ADD,[od]:n.FUNC_SUBTRACT,[ld]:n.FUNC_REVERSE_SUBTRACT};et[cd]=n.MIN,et[hd]=n.MAX;let Ve={[ud]:n.ZERO,[dd]:n.ONE,[fd]:n.SRC_COLOR,[Ec]:n.SRC_ALPHA,[vd]:n.SRC_ALPHA_SATURATE,[yd]:n.DST_COLOR,[md]:n.DST_ALPHA,[pd]:n.ONE_MINUS_SRC_COLOR,[Cc]:n.ONE_MINUS_SRC_ALPHA,[xd]:n.ONE_MINUS_DST_COLOR,[gd]:n.ONE_MINUS_DST_ALPHA,[_d]:n.CONSTANT_COLOR,[bd]:n.ONE_MINUS_CONSTANT_COLOR,[Sd]:n.CONSTANT_ALPHA,[Md]:n.ONE_MINUS_CONSTANT_ALPHA};function wt(R,j,Y,ce,re,oe,Ee,He,ie,Ce){if(R===Di){p===!0&&(ke(n.BLEND),p=!1);return}if(p===!1&&(ye(n.BLEND),p=!0),R!==ad){if(R!==m||Ce!==I){if((b!==Ui||C!==Ui)&&(n.blendEquation(n.FUNC_ADD),b=Ui,C=Ui),Ce)switch(R){case vr:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case wc:n.blendFunc(n.ONE,n.ONE);break;case Tc:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case Ac:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:Ne("WebGLState: Invalid blending: ",R);break}else switch(R){case vr:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case wc:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case Tc:Ne("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Ac:Ne("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Ne("WebGLState: Invalid blending: ",R);break}T=null,S=null,A=null,y=null,M.set(0,0,0),U=0,m=R,I=Ce}return}re=re||j,oe=oe||Y,Ee=Ee||ce,(j!==b||re!==C)&&(n.blendEquationSeparate(et[j],et[re]),b=j,C=re),(Y!==T||ce!==S||oe!==A||Ee!==y)&&(n.blendFuncSeparate(Ve[Y],Ve[ce],Ve[oe],Ve[Ee]),T=Y,S=ce,A=oe,y=Ee),(He.equals(M)===!1||ie!==U)&&(n.blendColor(He.r,He.g,He.b,ie),M.copy(He),U=ie),m=R,I=!1}function pt(R,j){R.side===on?ke(n.CULL_FACE):ye(n.CULL_FACE);let Y=R.side===Gt;j&&(Y=!Y),Wt(Y),R.blending===vr&&R.transparent===!1?wt(Di):wt(R.blending,R.blendEquation,R.blendSrc,R.blendDst,R.blendEquationAlpha,R.blendSrcAlpha,R.blendDstAlpha,R.blendColor,R.blendAlpha,R.premultipliedAlpha),a.setFunc(R.depthFunc),a.setTest(R.depthTest),a.setMask(R.depthWrite),s.setMask(R.colorWrite);let ce=R.stencilWrite;o.setTest(ce),ce&&(o.setMask(R.stencilWriteMask),o.setFunc(R.stencilFunc,R.stencilRef,R.stencilFuncMask),o.setOp(R.stencilFail,R.stencilZFail,R.stencilZPass)),vt(R.polygonOffset,R.polygonOffsetFactor,R.polygonOffsetUnits),R.alphaToCoverage===!0?ye(n.SAMPLE_ALPHA_TO_COVERAGE):ke(n.SAMPLE_ALPHA_TO_COVERAGE)}function Wt(R){D!==R&&(R?n.frontFace(n.CW):n.frontFace(n.CCW),D=R)}function lt(R){R!==id?(ye(n.CULL_FACE),R!==V&&(R===Mc?n.cullFace(n.BACK):R===rd?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):ke(n.CULL_FACE),V=R}function _n(R){R!==Z&&(k&&n.lineWidth(R),Z=R)}function vt(R,j,Y){R?(ye(n.POLYGON_OFFSET_FILL),(P!==j||X!==Y)&&(P=j,X=Y,a.getReversed()&&(j=-j,Y=-Y),n.polygonOffset(j,Y))):ke(n.POLYGON_OFFSET_FILL)}function jt(R){R?ye(n.SCISSOR_TEST):ke(n.SCISSOR_TEST)}function Qt(R){R===void 0&&(R=n.TEXTURE0+G-1),Q!==R&&(n.activeTexture(R),Q=R)}function en(R,j,Y){Y===void 0&&(Q===null?Y=n.TEXTURE0+G-1:Y=Q);let ce=F[Y];ce===void 0&&(ce={type:void 0,texture:void 0},F[Y]=ce),(ce.type!==R||ce.texture!==j)&&(Q!==Y&&(n.activeTexture(Y),Q=Y),n.bindTexture(R,j||Re[R]),ce.type=R,ce.texture=j)}function N(){let R=F[Q];R!==void 0&&R.type!==void 0&&(n.bindTexture(R.type,null),R.type=void 0,R.texture=void 0)}function tn(){try{n.compressedTexImage2D(...arguments)}catch(R){Ne("WebGLState:",R)}}function st(){try{n.compressedTexImage3D(...arguments)}catch(R){Ne("WebGLState:",R)}}function at(){try{n.texSubImage2D(...arguments)}catch(R){Ne("WebGLState:",R)}}function pe(){try{n.texSubImage3D(...arguments)}catch(R){Ne("WebGLState:",R)}}function mt(){try{n.compressedTexSubImage2D(...arguments)}catch(R){Ne("WebGLState:",R)}}function Pe(){try{n.compressedTexSubImage3D(...arguments)}catch(R){Ne("WebGLState:",R)}}function Ue(){try{n.texStorage2D(...arguments)}catch(R){Ne("WebGLState:",R)}}function E(){try{n.texStorage3D(...arguments)}catch(R){Ne("WebGLState:",R)}}function v(){try{n.texImage2D(...arguments)}catch(R){Ne("WebGLState:",R)}}function B(){try{n.texImage3D(...arguments)}catch(R){Ne("WebGLState:",R)}}function ne(R){return d[R]!==void 0?d[R]:n.getParameter(R)}function ee(R,j){d[R]!==j&&(n.pixelStorei(R,j),d[R]=j)}function ae(R){q.equals(R)===!1&&(n.scissor(R.x,R.y,R.z,R.w),q.copy(R))}function ue(R){fe.equals(R)===!1&&(n.viewport(R.x,R.y,R.z,R.w),fe.copy(R))}function J(R,j){let Y=c.get(j);Y===void 0&&(Y=new WeakMap,c.set(j,Y));let ce=Y.get(R);ce===void 0&&(ce=n.getUniformBlockIndex(j,R.name),n.uniformBlockBinding(j,ce,ce),Y.set(R,ce))}function K(R,j,Y){let re=c.get(j).get(R);l[re]!==Y&&(n.bindBufferBase(n.UNIFORM_BUFFER,re,Y),l[re]=Y)}function le(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),a.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),h={},d={},Q=null,F={},u={},l={},f=new WeakMap,g=[],x=null,p=!1,m=null,b=null,T=null,S=null,C=null,A=null,y=null,M=new Oe(0,0,0),U=0,I=!1,D=null,V=null,Z=null,P=null,X=null,q.set(0,0,n.canvas.width,n.canvas.height),fe.set(0,0,n.canvas.width,n.canvas.height),s.reset(),a.reset(),o.reset()}return{buffers:{color:s,depth:a,stencil:o},enable:ye,disable:ke,bindFramebuffer:ut,drawBuffers:Ie,useProgram:je,setBlending:wt,setMaterial:pt,setFlipSided:Wt,setCullFace:lt,setLineWidth:_n,setPolygonOffset:vt,setScissorTest:jt,activeTexture:Qt,bindTexture:en,unbindTexture:N,compressedTexImage2D:tn,compressedTexImage3D:st,texImage2D:v,texImage3D:B,pixelStorei:ee,getParameter:ne,updateUBOMapping:J,uniformBlockBinding:K,texStorage2D:Ue,texStorage3D:E,texSubImage2D:at,texSubImage3D:pe,compressedTexSubImage2D:mt,compressedTexSubImage3D:Pe,scissor:ae,viewport:ue,reset:le}}function r_(n,e,t,i,r,s,a){let o=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Ye,h=new WeakMap,d=new Set,u,f=new WeakMap,g=new Set,x=new FinalizationRegistry(E=>g.delete(E)),p=!1;try{p=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(E,v){return p?new OffscreenCanvas(E,v):Xr("canvas")}function b(E,v,B){let ne=1,ee=Ue(E);if((ee.width>B||ee.height>B)&&(ne=B/Math.max(ee.width,ee.height)),ne<1)if(typeof HTMLImageElement<"u"&&E instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&E instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&E instanceof ImageBitmap||typeof VideoFrame<"u"&&E instanceof VideoFrame){let ae=Math.floor(ne*ee.width),ue=Math.floor(ne*ee.height);u===void 0&&(u=m(ae,ue));let J=v?m(ae,ue):u;return J.width=ae,J.height=ue,J.getContext("2d").drawImage(E,0,0,ae,ue),Le("WebGLRenderer: Texture has been resized from ("+ee.width+"x"+ee.height+") to ("+ae+"x"+ue+")."),J}else return"data"in E&&Le("WebGLRenderer: Image in DataTexture is too big ("+ee.width+"x"+ee.height+")."),E;return E}function T(E){return E.generateMipmaps}function S(E){n.generateMipmap(E)}function C(E){return E.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:E.isWebGL3DRenderTarget?n.TEXTURE_3D:E.isWebGLArrayRenderTarget||E.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function A(E,v,B,ne,ee,ae=!1){if(E!==null){if(n[E]!==void 0)return n[E];Le("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+E+"'")}let ue;ne&&(ue=e.get("EXT_texture_norm16"),ue||Le("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let J=v;if(v===n.RED&&(B===n.FLOAT&&(J=n.R32F),B===n.HALF_FLOAT&&(J=n.R16F),B===n.UNSIGNED_BYTE&&(J=n.R8),B===n.UNSIGNED_SHORT&&ue&&(J=ue.R16_EXT),B===n.SHORT&&ue&&(J=ue.R16_SNORM_EXT)),v===n.RED_INTEGER&&(B===n.UNSIGNED_BYTE&&(J=n.R8UI),B===n.UNSIGNED_SHORT&&(J=n.R16UI),B===n.UNSIGNED_INT&&(J=n.R32UI),B===n.BYTE&&(J=n.R8I),B===n.SHORT&&(J=n.R16I),B===n.INT&&(J=n.R32I)),v===n.RG&&(B===n.FLOAT&&(J=n.RG32F),B===n.HALF_FLOAT&&(J=n.RG16F),B===n.UNSIGNED_BYTE&&(J=n.RG8),B===n.UNSIGNED_SHORT&&ue&&(J=ue.RG16_EXT),B===n.SHORT&&ue&&(J=ue.RG16_SNORM_EXT)),v===n.RG_INTEGER&&(B===n.UNSIGNED_BYTE&&(J=n.RG8UI),B===n.UNSIGNED_SHORT&&(J=n.RG16UI),B===n.UNSIGNED_INT&&(J=n.RG32UI),B===n.BYTE&&(J=n.RG8I),B===n.SHORT&&(J=n.RG16I),B===n.INT&&(J=n.RG32I)),v===n.RGB_INTEGER&&(B===n.UNSIGNED_BYTE&&(J=n.RGB8UI),B===n.UNSIGNED_SHORT&&(J=n.RGB16UI),B===n.UNSIGNED_INT&&(J=n.RGB32UI),B===n.BYTE&&(J=n.RGB8I),B===n.SHORT&&(J=n.RGB16I),B===n.INT&&(J=n.RGB32I)),v===n.RGBA_INTEGER&&(B===n.UNSIGNED_BYTE&&(J=n.RGBA8UI),B===n.UNSIGNED_SHORT&&(J=n.RGBA16UI),B===n.UNSIGNED_INT&&(J=n.RGBA32UI),B===n.BYTE&&(J=n.RGBA8I),B===n.SHORT&&(J=n.RGBA16I),B===n.INT&&(J=n.RGBA32I)),v===n.RGB&&(B===n.UNSIGNED_SHORT&&ue&&(J=ue.RGB16_EXT),B===n.SHORT&&ue&&(J=ue.RGB16_SNORM_EXT),B===n.UNSIGNED_INT_5_9_9_9_REV&&(J=n.RGB9_E5),B===n.UNSIGNED_INT_10F_11F_11F_REV&&(J=n.R11F_G11F_B10F)),v===n.RGBA){let K=ae?$r:Xe.getTransfer(ee);B===n.FLOAT&&(J=n.RGBA32F),B===n.HALF_FLOAT&&(J=n.RGBA16F),B===n.UNSIGNED_BYTE&&(J=K===Ke?n.SRGB8_ALPHA8:n.RGBA8),B===n.UNSIGNED_SHORT&&ue&&(J=ue.RGBA16_EXT),B===n.SHORT&&ue&&(J=ue.RGBA16_SNORM_EXT),B===n.UNSIGNED_SHORT_4_4_4_4&&(J=n.RGBA4),B===n.UNSIGNED_SHORT_5_5_5_1&&(J=n.RGB5_A1)}return(J===n.R16F||J===n.R32F||J===n.RG16F||J===n.RG32F||J===n.RGBA16F||J===n.RGBA32F)&&e.get("EXT_color_buffer_float"),J}function y(E,v){let B;return E?v===null||v===pn||v===Oi?B=n.DEPTH24_STENCIL8:v===mn?B=n.DEPTH32F_STENCIL8:v===br&&(B=n.DEPTH24_STENCIL8,Le("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):v===null||v===pn||v===Oi?B=n.DEPTH_COMPONENT24:v===mn?B=n.DEPTH_COMPONENT32F:v===br&&(B=n.DEPTH_COMPONENT16),B}function M(E,v){return T(E)===!0||E.isFramebufferTexture&&E.minFilter!==Mt&&E.minFilter!==zt?Math.log2(Math.max(v.width,v.height))+1:E.mipmaps.length>0?E.mipmaps.length:E.isCompressedTexture&&Array.isArray(E.image)?v.mipmaps.length:1}function U(E){let v=new WeakRef(E);i.get(E).__ref=v,g.add(v),x.register(E,v,v)}function I(E){let v=i.get(E).__ref;v!==void 0&&(g.delete(v),x.unregister(v))}function D(E){Z(E.target)}function V(E){P(E.target)}function Z(E){E.removeEventListener("dispose",D),I(E),G(E),E.isVideoTexture&&h.delete(E),E.isHTMLTexture&&d.delete(E)}function P(E){E.removeEventListener("dispose",V),I(E),te(E)}function X(){for(let E of g){let v=E.deref();v!==void 0&&(v.isRenderTarget===!0?P(v):Z(v))}g.clear(),d.clear()}function G(E){let v=i.get(E);if(v.__webglInit===void 0)return;let B=E.source,ne=f.get(B);if(ne){let ee=ne[v.__cacheKey];ee.usedTimes--,ee.usedTimes===0&&k(E),Object.keys(ne).length===0&&f.delete(B)}i.remove(E)}function k(E){let v=i.get(E);n.deleteTexture(v.__webglTexture);let B=E.source,ne=f.get(B);delete ne[v.__cacheKey],a.memory.textures--}function te(E){let v=i.get(E);v.__depthDisposeCallback&&v.__depthDisposeCallback();let B=E.depthTexture;if(B&&B.renderTarget===E&&Z(B),E.isWebGLCubeRenderTarget)for(let ee=0;ee<6;ee++){if(Array.isArray(v.__webglFramebuffer[ee]))for(let ae=0;ae<v.__webglFramebuffer[ee].length;ae++)n.deleteFramebuffer(v.__webglFramebuffer[ee][ae]);else n.deleteFramebuffer(v.__webglFramebuffer[ee]);v.__webglDepthbuffer&&n.deleteRenderbuffer(v.__webglDepthbuffer[ee])}else{if(Array.isArray(v.__webglFramebuffer))for(let ee=0;ee<v.__webglFramebuffer.length;ee++)n.deleteFramebuffer(v.__webglFramebuffer[ee]);else n.deleteFramebuffer(v.__webglFramebuffer);if(v.__webglDepthbuffer&&n.deleteRenderbuffer(v.__webglDepthbuffer),v.__webglMultisampledFramebuffer&&n.deleteFramebuffer(v.__webglMultisampledFramebuffer),v.__webglColorRenderbuffer)for(let ee=0;ee<v.__webglColorRenderbuffer.length;ee++)v.__webglColorRenderbuffer[ee]&&n.deleteRenderbuffer(v.__webglColorRenderbuffer[ee]);v.__webglDepthRenderbuffer&&n.deleteRenderbuffer(v.__webglDepthRenderbuffer)}let ne=E.textures;for(let ee=0,ae=ne.length;ee<ae;ee++){let ue=i.get(ne[ee]);ue.__webglTexture&&(n.deleteTexture(ue.__webglTexture),a.memory.textures--),i.remove(ne[ee])}i.remove(E)}let W=0;function Q(){W=0}function F(){return W}function se(E){W=E}function Te(){let E=W;return E>=r.maxTextures&&Le("WebGLTextures: Trying to use "+(E+1)+" texture units while this GPU supports only "+r.maxTextures),W+=1,E}function q(E){let v=[];return v.push(E.wrapS),v.push(E.wrapT),v.push(E.wrapR||0),v.push(E.magFilter),v.push(E.minFilter),v.push(E.anisotropy),v.push(E.internalFormat),v.push(E.format),v.push(E.type),v.push(E.generateMipmaps),v.push(E.mipmapsAutoUpdate),v.push(E.premultiplyAlpha),v.push(E.flipY),v.push(E.unpackAlignment),v.push(E.colorSpace),v.join()}function fe(E,v){let B=i.get(E);if(E.isVideoTexture&&mt(E),E.isRenderTargetTexture===!1&&E.isExternalTexture!==!0&&E.version>0&&B.__version!==E.version){let ne=E.image;if(ne===null)Le("WebGLRenderer: Texture marked for update but no image data found.");else if(ne.complete===!1)Le("WebGLRenderer: Texture marked for update but image is incomplete");else{pt(B,E,v);return}}else E.isExternalTexture&&(B.__webglTexture=E.sourceTexture?E.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,B.__webglTexture,n.TEXTURE0+v)}function ve(E,v){let B=i.get(E);if(E.isRenderTargetTexture===!1&&E.version>0&&B.__version!==E.version){pt(B,E,v);return}else E.isExternalTexture&&(B.__webglTexture=E.sourceTexture?E.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,B.__webglTexture,n.TEXTURE0+v)}function Re(E,v){let B=i.get(E);if(E.isRenderTargetTexture===!1&&E.version>0&&B.__version!==E.version){pt(B,E,v);return}t.bindTexture(n.TEXTURE_3D,B.__webglTexture,n.TEXTURE0+v)}function ye(E,v){let B=i.get(E);if(E.version>0&&B.__version!==E.version){Wt(B,E,v);return}t.bindTexture(n.TEXTURE_CUBE_MAP,B.__webglTexture,n.TEXTURE0+v)}let ke={[_a]:n.REPEAT,[Mn]:n.CLAMP_TO_EDGE,[ba]:n.MIRRORED_REPEAT},ut={[Mt]:n.NEAREST,[Ad]:n.NEAREST_MIPMAP_NEAREST,[ds]:n.NEAREST_MIPMAP_LINEAR,[zt]:n.LINEAR,[Za]:n.LINEAR_MIPMAP_NEAREST,[qn]:n.LINEAR_MIPMAP_LINEAR},Ie={[Pd]:n.NEVER,[Xc]:n.ALWAYS,[Ld]:n.LESS,[Wc]:n.LEQUAL,[Id]:n.EQUAL,[$c]:n.GEQUAL,[Nd]:n.GREATER,[Dd]:n.NOTEQUAL};function je(E,v){if(v.type===mn&&e.has("OES_texture_float_linear")===!1&&(v.magFilter===zt||v.magFilter===Za||v.magFilter===ds||v.magFilter===qn||v.minFilter===zt||v.minFilter===Za||v.minFilter===ds||v.minFilter===qn)&&Le("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(E,n.TEXTURE_WRAP_S,ke[v.wrapS]),n.texParameteri(E,n.TEXTURE_WRAP_T,ke[v.wrapT]),(E===n.TEXTURE_3D||E===n.TEXTURE_2D_ARRAY)&&n.texParameteri(E,n.TEXTURE_WRAP_R,ke[v.wrapR]),n.texParameteri(E,n.TEXTURE_MAG_FILTER,ut[v.magFilter]),n.texParameteri(E,n.TEXTURE_MIN_FILTER,ut[v.minFilter]),v.compareFunction&&(n.texParameteri(E,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(E,n.TEXTURE_COMPARE_FUNC,Ie[v.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(v.magFilter===Mt||v.minFilter!==ds&&v.minFilter!==qn||v.type===mn&&e.has("OES_texture_float_linear")===!1)return;if(v.anisotropy>1||i.get(v).__currentAnisotropy){let B=e.get("EXT_texture_filter_anisotropic");n.texParameterf(E,B.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(v.anisotropy,r.getMaxAnisotropy())),i.get(v).__currentAnisotropy=v.anisotropy}}}function et(E,v){let B=!1;E.__webglInit===void 0&&(E.__webglInit=!0,v.addEventListener("dispose",D),U(v));let ne=v.source,ee=f.get(ne);ee===void 0&&(ee={},f.set(ne,ee));let ae=q(v);if(ae!==E.__cacheKey){ee[ae]===void 0&&(ee[ae]={texture:n.createTexture(),usedTimes:0},a.memory.textures++,B=!0),ee[ae].usedTimes++;let ue=ee[E.__cacheKey];ue!==void 0&&(ee[E.__cacheKey].usedTimes--,ue.usedTimes===0&&k(v)),E.__cacheKey=ae,E.__webglTexture=ee[ae].texture}return B}function Ve(E,v,B){return Math.floor(Math.floor(E/B)/v)}function wt(E,v,B,ne){let ae=E.updateRanges;if(ae.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,v.width,v.height,B,ne,v.data);else{ae.sort((R,j)=>R.start-j.start);let ue=0;for(let R=1;R<ae.length;R++){let j=ae[ue],Y=ae[R],ce=j.start+j.count,re=Ve(Y.start,v.width,4),oe=Ve(j.start,v.width,4);Y.start<=ce+1&&re===oe&&Ve(Y.start+Y.count-1,v.width,4)===re?j.count=Math.max(j.count,Y.start+Y.count-j.start):(++ue,ae[ue]=Y)}ae.length=ue+1;let J=t.getParameter(n.UNPACK_ROW_LENGTH),K=t.getParameter(n.UNPACK_SKIP_PIXELS),le=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,v.width);for(let R=0,j=ae.length;R<j;R++){let Y=ae[R],ce=Math.floor(Y.start/4),re=Math.ceil(Y.count/4),oe=ce%v.width,Ee=Math.floor(ce/v.width),He=re,ie=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,oe),t.pixelStorei(n.UNPACK_SKIP_ROWS,Ee),t.texSubImage2D(n.TEXTURE_2D,0,oe,Ee,He,ie,B,ne,v.data)}E.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,J),t.pixelStorei(n.UNPACK_SKIP_PIXELS,K),t.pixelStorei(n.UNPACK_SKIP_ROWS,le)}}function pt(E,v,B){let ne=n.TEXTURE_2D;(v.isDataArrayTexture||v.isCompressedArrayTexture)&&(ne=n.TEXTURE_2D_ARRAY),v.isData3DTexture&&(ne=n.TEXTURE_3D);let ee=et(E,v),ae=v.source;t.bindTexture(ne,E.__webglTexture,n.TEXTURE0+B);let ue=i.get(ae);if(ae.version!==ue.__version||ee===!0){if(t.activeTexture(n.TEXTURE0+B),(typeof ImageBitmap<"u"&&v.image instanceof ImageBitmap)===!1){let ie=Xe.getPrimaries(Xe.workingColorSpace),Ce=v.colorSpace===Zn?null:Xe.getPrimaries(v.colorSpace),ze=v.colorSpace===Zn||ie===Ce?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,v.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,v.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,ze)}t.pixelStorei(n.UNPACK_ALIGNMENT,v.unpackAlignment);let K=b(v.image,!1,r.maxTextureSize);K=Pe(v,K);let le=s.convert(v.format,v.colorSpace),R=s.convert(v.type),j=A(v.internalFormat,le,R,v.normalized,v.colorSpace,v.isVideoTexture);je(ne,v);let Y,ce=v.mipmaps,re=v.isVideoTexture!==!0,oe=ue.__version===void 0||ee===!0,Ee=ae.dataReady,He=M(v,K);if(v.isDepthTexture)j=y(v.format===Yn,v.type),oe&&(re?t.texStorage2D(n.TEXTURE_2D,1,j,K.width,K.height):t.texImage2D(n.TEXTURE_2D,0,j,K.width,K.height,0,le,R,null));else if(v.isDataTexture)if(ce.length>0){re&&oe&&t.texStorage2D(n.TEXTURE_2D,He,j,ce[0].width,ce[0].height);for(let ie=0,Ce=ce.length;ie<Ce;ie++)Y=ce[ie],re?Ee&&t.texSubImage2D(n.TEXTURE_2D,ie,0,0,Y.width,Y.height,le,R,Y.data):t.texImage2D(n.TEXTURE_2D,ie,j,Y.width,Y.height,0,le,R,Y.data);v.generateMipmaps=!1}else re?(oe&&t.texStorage2D(n.TEXTURE_2D,He,j,K.width,K.height),Ee&&wt(v,K,le,R)):t.texImage2D(n.TEXTURE_2D,0,j,K.width,K.height,0,le,R,K.data);else if(v.isCompressedTexture)if(v.isCompressedArrayTexture){re&&oe&&t.texStorage3D(n.TEXTURE_2D_ARRAY,He,j,ce[0].width,ce[0].height,K.depth);for(let ie=0,Ce=ce.length;ie<Ce;ie++)if(Y=ce[ie],v.format!==yn)if(le!==null)if(re){if(Ee)if(v.layerUpdates.size>0){let ze=Qc(Y.width,Y.height,v.format,v.type);for(let me of v.layerUpdates){let Qe=Y.data.subarray(me*ze/Y.data.BYTES_PER_ELEMENT,(me+1)*ze/Y.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,ie,0,0,me,Y.width,Y.height,1,le,Qe)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,ie,0,0,0,Y.width,Y.height,K.depth,le,Y.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,ie,j,Y.width,Y.height,K.depth,0,Y.data,0,0);else Le("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else re?Ee&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,ie,0,0,0,Y.width,Y.height,K.depth,le,R,Y.data):t.texImage3D(n.TEXTURE_2D_ARRAY,ie,j,Y.width,Y.height,K.depth,0,le,R,Y.data);v.layerUpdates.size>0&&v.clearLayerUpdates()}else{re&&oe&&t.texStorage2D(n.TEXTURE_2D,He,j,ce[0].width,ce[0].height);for(let ie=0,Ce=ce.length;ie<Ce;ie++)Y=ce[ie],v.format!==yn?le!==null?re?Ee&&t.compressedTexSubImage2D(n.TEXTURE_2D,ie,0,0,Y.width,Y.height,le,Y.data):t.compressedTexImage2D(n.TEXTURE_2D,ie,j,Y.width,Y.height,0,Y.data):Le("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):re?Ee&&t.texSubImage2D(n.TEXTURE_2D,ie,0,0,Y.width,Y.height,le,R,Y.data):t.texImage2D(n.TEXTURE_2D,ie,j,Y.width,Y.height,0,le,R,Y.data)}else if(v.isDataArrayTexture)if(re){if(oe&&t.texStorage3D(n.TEXTURE_2D_ARRAY,He,j,K.width,K.height,K.depth),Ee)if(v.layerUpdates.size>0){let ie=Qc(K.width,K.height,v.format,v.type);for(let Ce of v.layerUpdates){let ze=K.data.subarray(Ce*ie/K.data.BYTES_PER_ELEMENT,(Ce+1)*ie/K.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,Ce,K.width,K.height,1,le,R,ze)}v.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,K.width,K.height,K.depth,le,R,K.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,j,K.width,K.height,K.depth,0,le,R,K.data);else if(v.isData3DTexture)re?(oe&&t.texStorage3D(n.TEXTURE_3D,He,j,K.width,K.height,K.depth),Ee&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,K.width,K.height,K.depth,le,R,K.data)):t.texImage3D(n.TEXTURE_3D,0,j,K.width,K.height,K.depth,0,le,R,K.data);else if(v.isFramebufferTexture){if(oe)if(re)t.texStorage2D(n.TEXTURE_2D,He,j,K.width,K.height);else{let ie=K.width,Ce=K.height;for(let ze=0;ze<He;ze++)t.texImage2D(n.TEXTURE_2D,ze,j,ie,Ce,0,le,R,null),ie>>=1,Ce>>=1}}else if(v.isHTMLTexture){if("texElementImage2D"in n){let ie=n.canvas;if(ie.hasAttribute("layoutsubtree")||ie.setAttribute("layoutsubtree","true"),K.parentNode!==ie){ie.appendChild(K),d.add(v),ie.onpaint=Ce=>{let ze=Ce.changedElements;for(let me of d)ze.includes(me.image)&&(me.needsUpdate=!0)},ie.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,K);else{let ze=n.RGBA,me=n.RGBA,Qe=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,ze,me,Qe,K)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(ce.length>0){if(re&&oe){let ie=Ue(ce[0]);t.texStorage2D(n.TEXTURE_2D,He,j,ie.width,ie.height)}for(let ie=0,Ce=ce.length;ie<Ce;ie++)Y=ce[ie],re?Ee&&t.texSubImage2D(n.TEXTURE_2D,ie,0,0,le,R,Y):t.texImage2D(n.TEXTURE_2D,ie,j,le,R,Y);v.generateMipmaps=!1}else if(re){if(oe){let ie=Ue(K);t.texStorage2D(n.TEXTURE_2D,He,j,ie.width,ie.height)}Ee&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,le,R,K)}else t.texImage2D(n.TEXTURE_2D,0,j,le,R,K);T(v)&&v.mipmapsAutoUpdate===!0&&S(ne),ue.__version=ae.version,v.onUpdate&&v.onUpdate(v)}E.__version=v.version}function Wt(E,v,B){if(v.image.length!==6)return;let ne=et(E,v),ee=v.source;t.bindTexture(n.TEXTURE_CUBE_MAP,E.__webglTexture,n.TEXTURE0+B);let ae=i.get(ee);if(ee.version!==ae.__version||ne===!0){t.activeTexture(n.TEXTURE0+B);let ue=Xe.getPrimaries(Xe.workingColorSpace),J=v.colorSpace===Zn?null:Xe.getPrimaries(v.colorSpace),K=v.colorSpace===Zn||ue===J?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,v.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,v.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,v.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,K);let le=v.isCompressedTexture||v.image[0].isCompressedTexture,R=v.image[0]&&v.image[0].isDataTexture,j=[];for(let me=0;me<6;me++)!le&&!R?j[me]=b(v.image[me],!0,r.maxCubemapSize):j[me]=R?v.image[me].image:v.image[me],j[me]=Pe(v,j[me]);let Y=j[0],ce=s.convert(v.format,v.colorSpace),re=s.convert(v.type),oe=A(v.internalFormat,ce,re,v.normalized,v.colorSpace),Ee=v.isVideoTexture!==!0,He=ae.__version===void 0||ne===!0,ie=ee.dataReady,Ce=M(v,Y);je(n.TEXTURE_CUBE_MAP,v);let ze;if(v.isDepthTexture){if(oe=y(v.format===Yn,v.type),He)if(Ee)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,oe,Y.width,Y.height);else for(let me=0;me<6;me++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,oe,Y.width,Y.height,0,ce,re,null)}else if(le){Ee&&He&&t.texStorage2D(n.TEXTURE_CUBE_MAP,Ce,oe,Y.width,Y.height);for(let me=0;me<6;me++){ze=j[me].mipmaps;for(let Qe=0;Qe<ze.length;Qe++){let _t=ze[Qe];v.format!==yn?ce!==null?Ee?ie&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,Qe,0,0,_t.width,_t.height,ce,_t.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,Qe,oe,_t.width,_t.height,0,_t.data):Le("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Ee?ie&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,Qe,0,0,_t.width,_t.height,ce,re,_t.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,Qe,oe,_t.width,_t.height,0,ce,re,_t.data)}}}else{if(ze=v.mipmaps,Ee&&He){ze.length>0&&Ce++;let me=Ue(j[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,Ce,oe,me.width,me.height)}for(let me=0;me<6;me++)if(R){Ee?ie&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,0,0,j[me].width,j[me].height,ce,re,j[me].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,oe,j[me].width,j[me].height,0,ce,re,j[me].data);for(let Qe=0;Qe<ze.length;Qe++){let jn=ze[Qe].image[me].image;Ee?ie&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,Qe+1,0,0,jn.width,jn.height,ce,re,jn.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,Qe+1,oe,jn.width,jn.height,0,ce,re,jn.data)}}else{Ee?ie&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,0,0,ce,re,j[me]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,oe,ce,re,j[me]);for(let Qe=0;Qe<ze.length;Qe++){let _t=ze[Qe];Ee?ie&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,Qe+1,0,0,ce,re,_t.image[me]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,Qe+1,oe,ce,re,_t.image[me])}}}T(v)&&v.mipmapsAutoUpdate===!0&&S(n.TEXTURE_CUBE_MAP),ae.__version=ee.version,v.onUpdate&&v.onUpdate(v)}E.__version=v.version}function lt(E,v,B,ne,ee,ae){let ue=s.convert(B.format,B.colorSpace),J=s.convert(B.type),K=A(B.internalFormat,ue,J,B.normalized,B.colorSpace),le=i.get(v),R=i.get(B);if(R.__renderTarget=v,!le.__hasExternalTextures){let j=Math.max(1,v.width>>ae),Y=Math.max(1,v.height>>ae);ee===n.TEXTURE_3D||ee===n.TEXTURE_2D_ARRAY?t.texImage3D(ee,ae,K,j,Y,v.depth,0,ue,J,null):t.texImage2D(ee,ae,K,j,Y,0,ue,J,null)}t.bindFramebuffer(n.FRAMEBUFFER,E),pe(v)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ne,ee,R.__webglTexture,0,at(v)):(ee===n.TEXTURE_2D||ee>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&ee<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,ne,ee,R.__webglTexture,ae),t.bindFramebuffer(n.FRAMEBUFFER,null)}function _n(E,v,B){if(n.bindRenderbuffer(n.RENDERBUFFER,E),v.depthBuffer){let ne=v.depthTexture,ee=ne&&ne.isDepthTexture?ne.type:null,ae=y(v.stencilBuffer,ee),ue=v.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;pe(v)?o.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,at(v),ae,v.width,v.height):B?n.renderbufferStorageMultisample(n.RENDERBUFFER,at(v),ae,v.width,v.height):n.renderbufferStorage(n.RENDERBUFFER,ae,v.width,v.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,ue,n.RENDERBUFFER,E)}else{let ne=v.textures;for(let ee=0;ee<ne.length;ee++){let ae=ne[ee],ue=s.convert(ae.format,ae.colorSpace),J=s.convert(ae.type),K=A(ae.internalFormat,ue,J,ae.normalized,ae.colorSpace);pe(v)?o.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,at(v),K,v.width,v.height):B?n.renderbufferStorageMultisample(n.RENDERBUFFER,at(v),K,v.width,v.height):n.renderbufferStorage(n.RENDERBUFFER,K,v.width,v.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function vt(E,v,B){let ne=v.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,E),!(v.depthTexture&&v.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let ee=i.get(v.depthTexture);ee.__renderTarget=v;let ae=ne?v.depthTexture.image[0]:v.depthTexture.image;(!ee.__webglTexture||ae.width!==v.width||ae.height!==v.height)&&(ae.width=v.width,ae.height=v.height,v.depthTexture.needsUpdate=!0),ne?ye(v.depthTexture,0):fe(v.depthTexture,0);let ue=ee.__webglTexture,J=at(v),K=ne?n.TEXTURE_CUBE_MAP_POSITIVE_X+B:n.TEXTURE_2D,le=v.depthTexture.format===Yn?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(v.depthTexture.format===Wn)pe(v)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,le,K,ue,0,J):n.framebufferTexture2D(n.FRAMEBUFFER,le,K,ue,0);else if(v.depthTexture.format===Yn)pe(v)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,le,K,ue,0,J):n.framebufferTexture2D(n.FRAMEBUFFER,le,K,ue,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function jt(E){let v=i.get(E),B=E.isWebGLCubeRenderTarget===!0;if(v.__boundDepthTexture!==E.depthTexture){let ne=E.depthTexture;if(v.__depthDisposeCallback&&v.__depthDisposeCallback(),ne){let ee=()=>{delete v.__boundDepthTexture,delete v.__depthDisposeCallback,ne.removeEventListener("dispose",ee)};ne.addEventListener("dispose",ee),v.__depthDisposeCallback=ee}v.__boundDepthTexture=ne}if(E.depthTexture&&!v.__autoAllocateDepthBuffer)if(B)for(let ne=0;ne<6;ne++)vt(v.__webglFramebuffer[ne],E,ne);else E.texture.mipmaps.length>0?vt(v.__webglFramebuffer[0],E,0):vt(v.__webglFramebuffer,E,0);else if(B){v.__webglDepthbuffer=[];for(let ne=0;ne<6;ne++)if(t.bindFramebuffer(n.FRAMEBUFFER,v.__webglFramebuffer[ne]),v.__webglDepthbuffer[ne]===void 0)v.__webglDepthbuffer[ne]=n.createRenderbuffer(),_n(v.__webglDepthbuffer[ne],E,!1);else{let ee=E.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ae=v.__webglDepthbuffer[ne];n.bindRenderbuffer(n.RENDERBUFFER,ae),n.framebufferRenderbuffer(n.FRAMEBUFFER,ee,n.RENDERBUFFER,ae)}}else if(E.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,v.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,v.__webglFramebuffer),v.__webglDepthbuffer===void 0)v.__webglDepthbuffer=n.createRenderbuffer(),_n(v.__webglDepthbuffer,E,!1);else{let ee=E.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ae=v.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,ae),n.framebufferRenderbuffer(n.FRAMEBUFFER,ee,n.RENDERBUFFER,ae)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function Qt(E,v,B){let ne=i.get(E);v!==void 0&&lt(ne.__webglFramebuffer,E,E.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),B!==void 0&&jt(E)}function en(E){let v=E.texture,B=i.get(E),ne=i.get(v);E.addEventListener("dispose",V),U(E);let ee=E.textures,ae=E.isWebGLCubeRenderTarget===!0,ue=ee.length>1;if(ue||(ne.__webglTexture===void 0&&(ne.__webglTexture=n.createTexture()),ne.__version=v.version,a.memory.textures++),ae){B.__webglFramebuffer=[];for(let J=0;J<6;J++)if(v.mipmaps.length>0){B.__webglFramebuffer[J]=[];for(let K=0;K<v.mipmaps.length;K++)B.__webglFramebuffer[J][K]=n.createFramebuffer()}else B.__webglFramebuffer[J]=n.createFramebuffer()}else{if(v.mipmaps.length>0){B.__webglFramebuffer=[];for(let J=0;J<v.mipmaps.length;J++)B.__webglFramebuffer[J]=n.createFramebuffer()}else B.__webglFramebuffer=n.createFramebuffer();if(ue)for(let J=0,K=ee.length;J<K;J++){let le=i.get(ee[J]);le.__webglTexture===void 0&&(le.__webglTexture=n.createTexture(),a.memory.textures++)}if(E.samples>0&&pe(E)===!1){B.__webglMultisampledFramebuffer=n.createFramebuffer(),B.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,B.__webglMultisampledFramebuffer);for(let J=0;J<ee.length;J++){let K=ee[J];B.__webglColorRenderbuffer[J]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,B.__webglColorRenderbuffer[J]);let le=s.convert(K.format,K.colorSpace),R=s.convert(K.type),j=A(K.internalFormat,le,R,K.normalized,K.colorSpace,E.isXRRenderTarget===!0),Y=at(E);n.renderbufferStorageMultisample(n.RENDERBUFFER,Y,j,E.width,E.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+J,n.RENDERBUFFER,B.__webglColorRenderbuffer[J])}n.bindRenderbuffer(n.RENDERBUFFER,null),E.depthBuffer&&(B.__webglDepthRenderbuffer=n.createRenderbuffer(),_n(B.__webglDepthRenderbuffer,E,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(ae){t.bindTexture(n.TEXTURE_CUBE_MAP,ne.__webglTexture),je(n.TEXTURE_CUBE_MAP,v);for(let J=0;J<6;J++)if(v.mipmaps.length>0)for(let K=0;K<v.mipmaps.length;K++)lt(B.__webglFramebuffer[J][K],E,v,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+J,K);else lt(B.__webglFramebuffer[J],E,v,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+J,0);T(v)?S(n.TEXTURE_CUBE_MAP):v.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,v.mipmaps.length-1),t.unbindTexture()}else if(ue){for(let J=0,K=ee.length;J<K;J++){let le=ee[J],R=i.get(le),j=n.TEXTURE_2D;(E.isWebGL3DRenderTarget||E.isWebGLArrayRenderTarget)&&(j=E.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(j,R.__webglTexture),je(j,le),lt(B.__webglFramebuffer,E,le,n.COLOR_ATTACHMENT0+J,j,0),T(le)&&S(j)}t.unbindTexture()}else{let J=n.TEXTURE_2D;if((E.isWebGL3DRenderTarget||E.isWebGLArrayRenderTarget)&&(J=E.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(J,ne.__webglTexture),je(J,v),v.mipmaps.length>0)for(let K=0;K<v.mipmaps.length;K++)lt(B.__webglFramebuffer[K],E,v,n.COLOR_ATTACHMENT0,J,K);else lt(B.__webglFramebuffer,E,v,n.COLOR_ATTACHMENT0,J,0);T(v)?S(J):v.mipmaps.length>0&&n.texParameteri(J,n.TEXTURE_MAX_LEVEL,v.mipmaps.length-1),t.unbindTexture()}E.depthBuffer&&jt(E)}function N(E){let v=E.textures;for(let B=0,ne=v.length;B<ne;B++){let ee=v[B];if(T(ee)&&ee.mipmapsAutoUpdate===!0){let ae=C(E),ue=i.get(ee).__webglTexture;t.bindTexture(ae,ue),S(ae),t.unbindTexture()}}}let tn=[];function st(E){if(E.samples>0){if(pe(E)===!1){let v=E.textures,B=E.width,ne=E.height,ee=n.COLOR_BUFFER_BIT,ae=E.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ue=i.get(E),J=v.length>1;if(J)for(let le=0;le<v.length;le++)t.bindFramebuffer(n.FRAMEBUFFER,ue.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+le,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,ue.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+le,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,ue.__webglMultisampledFramebuffer),E.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ue.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ue.__webglFramebuffer);for(let le=0;le<v.length;le++){if(E.resolveDepthBuffer&&(E.depthBuffer&&(ee|=n.DEPTH_BUFFER_BIT),E.stencilBuffer&&E.resolveStencilBuffer&&(ee|=n.STENCIL_BUFFER_BIT)),J){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,ue.__webglColorRenderbuffer[le]);let R=i.get(v[le]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,R,0)}n.blitFramebuffer(0,0,B,ne,0,0,B,ne,ee,n.NEAREST),l===!0&&(tn.length=0,tn.push(n.COLOR_ATTACHMENT0+le),E.depthBuffer&&E.storeMultisampledDepthBuffer===!1&&tn.push(ae),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,tn))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),J)for(let le=0;le<v.length;le++){t.bindFramebuffer(n.FRAMEBUFFER,ue.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+le,n.RENDERBUFFER,ue.__webglColorRenderbuffer[le]);let R=i.get(v[le]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,ue.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+le,n.TEXTURE_2D,R,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ue.__webglMultisampledFramebuffer)}else if(E.depthBuffer&&E.storeMultisampledDepthBuffer===!1&&l){let v=E.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[v])}}}function at(E){return Math.min(r.maxSamples,E.samples)}function pe(E){let v=i.get(E);return E.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&v.__useRenderToTexture!==!1}function mt(E){let v=a.render.frame;h.get(E)!==v&&(h.set(E,v),E.update())}function Pe(E,v){let B=E.colorSpace,ne=E.format,ee=E.type;return E.isCompressedTexture===!0||E.isVideoTexture===!0||B!==Wr&&B!==Zn&&(Xe.getTransfer(B)===Ke?(ne!==yn||ee!==Xt)&&Le("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Ne("WebGLTextures: Unsupported texture color space:",B)),v}function Ue(E){return typeof HTMLImageElement<"u"&&E instanceof HTMLImageElement?(c.width=E.naturalWidth||E.width,c.height=E.naturalHeight||E.height):typeof VideoFrame<"u"&&E instanceof VideoFrame?(c.width=E.displayWidth,c.height=E.displayHeight):(c.width=E.width,c.height=E.height),c}this.allocateTextureUnit=Te,this.resetTextureUnits=Q,this.getTextureUnits=F,this.setTextureUnits=se,this.setTexture2D=fe,this.setTexture2DArray=ve,this.setTexture3D=Re,this.setTextureCube=ye,this.rebindTextures=Qt,this.setupRenderTarget=en,this.updateRenderTargetMipmap=N,this.updateMultisampleRenderTarget=st,this.setupDepthRenderbuffer=jt,this.setupFrameBufferTexture=lt,this.useMultisampledRTT=pe,this.dispose=X}function s_(n,e){function t(i,r=Zn){let s,a=Xe.getTransfer(r);if(i===Xt)return n.UNSIGNED_BYTE;if(i===Ka)return n.UNSIGNED_SHORT_4_4_4_4;if(i===ja)return n.UNSIGNED_SHORT_5_5_5_1;if(i===kc)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===zc)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===Oc)return n.BYTE;if(i===Bc)return n.SHORT;if(i===br)return n.UNSIGNED_SHORT;if(i===Ja)return n.INT;if(i===pn)return n.UNSIGNED_INT;if(i===mn)return n.FLOAT;if(i===gn)return n.HALF_FLOAT;if(i===Hc)return n.ALPHA;if(i===Gc)return n.RGB;if(i===yn)return n.RGBA;if(i===Wn)return n.DEPTH_COMPONENT;if(i===Yn)return n.DEPTH_STENCIL;if(i===Vc)return n.RED;if(i===Qa)return n.RED_INTEGER;if(i===xi)return n.RG;if(i===eo)return n.RG_INTEGER;if(i===to)return n.RGBA_INTEGER;if(i===fs||i===ps||i===ms||i===gs)if(a===Ke)if(s=e.get("WEBGL_compressed_texture_s3tc_srgb"),s!==null){if(i===fs)return s.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===ps)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===ms)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===gs)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(s=e.get("WEBGL_compressed_texture_s3tc"),s!==null){if(i===fs)return s.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===ps)return s.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===ms)return s.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===gs)return s.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===no||i===io||i===ro||i===so)if(s=e.get("WEBGL_compressed_texture_pvrtc"),s!==null){if(i===no)return s.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===io)return s.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===ro)return s.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===so)return s.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===ao||i===oo||i===lo||i===co||i===ho||i===ys||i===uo)if(s=e.get("WEBGL_compressed_texture_etc"),s!==null){if(i===ao||i===oo)return a===Ke?s.COMPRESSED_SRGB8_ETC2:s.COMPRESSED_RGB8_ETC2;if(i===lo)return a===Ke?s.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:s.COMPRESSED_RGBA8_ETC2_EAC;if(i===co)return s.COMPRESSED_R11_EAC;if(i===ho)return s.COMPRESSED_SIGNED_R11_EAC;if(i===ys)return s.COMPRESSED_RG11_EAC;if(i===uo)return s.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===fo||i===po||i===mo||i===go||i===yo||i===xo||i===vo||i===_o||i===bo||i===So||i===Mo||i===wo||i===To||i===Ao)if(s=e.get("WEBGL_compressed_texture_astc"),s!==null){if(i===fo)return a===Ke?s.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:s.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===po)return a===Ke?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:s.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===mo)return a===Ke?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:s.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===go)return a===Ke?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:s.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===yo)return a===Ke?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:s.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===xo)return a===Ke?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:s.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===vo)return a===Ke?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:s.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===_o)return a===Ke?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:s.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===bo)return a===Ke?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:s.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===So)return a===Ke?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:s.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===Mo)return a===Ke?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:s.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===wo)return a===Ke?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:s.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===To)return a===Ke?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:s.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===Ao)return a===Ke?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:s.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===Eo||i===Co||i===Ro)if(s=e.get("EXT_texture_compression_bptc"),s!==null){if(i===Eo)return a===Ke?s.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:s.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===Co)return s.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===Ro)return s.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===Po||i===Lo||i===xs||i===Io)if(s=e.get("EXT_texture_compression_rgtc"),s!==null){if(i===Po)return s.COMPRESSED_RED_RGTC1_EXT;if(i===Lo)return s.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===xs)return s.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===Io)return s.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===Oi?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}var a_=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,o_=`
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

}`,lh=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new ns(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new Cn({vertexShader:a_,fragmentShader:o_,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Ht(new is(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},ch=class extends wn{constructor(e,t){super();let i=this,r=null,s=1,a=null,o="local-floor",l=1,c=null,h=null,d=null,u=null,f=null,g=null,x=typeof XRWebGLBinding<"u",p=new lh,m={},b=t.getContextAttributes(),T=null,S=null,C=[],A=[],y=new Ye,M=null,U=null,I=new kt;I.viewport=new ot;let D=new kt;D.viewport=new ot;let V=[I,D],Z=new $a,P=null,X=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(q){let fe=C[q];return fe===void 0&&(fe=new dr,C[q]=fe),fe.getTargetRaySpace()},this.getControllerGrip=function(q){let fe=C[q];return fe===void 0&&(fe=new dr,C[q]=fe),fe.getGripSpace()},this.getHand=function(q){let fe=C[q];return fe===void 0&&(fe=new dr,C[q]=fe),fe.getHandSpace()};function G(q){let fe=A.indexOf(q.inputSource);if(fe===-1)return;let ve=C[fe];ve!==void 0&&(ve.update(q.inputSource,q.frame,c||a),ve.dispatchEvent({type:q.type,data:q.inputSource}))}function k(){r.removeEventListener("select",G),r.removeEventListener("selectstart",G),r.removeEventListener("selectend",G),r.removeEventListener("squeeze",G),r.removeEventListener("squeezestart",G),r.removeEventListener("squeezeend",G),r.removeEventListener("end",k),r.removeEventListener("inputsourceschange",te);for(let q=0;q<C.length;q++){let fe=A[q];fe!==null&&(A[q]=null,C[q].disconnect(fe))}P=null,X=null,p.reset();for(let q in m)delete m[q];if(e.setRenderTarget(T),f=null,u=null,d=null,r=null,S=null,Te.stop(),i.isPresenting=!1,e.setPixelRatio(M),e.setSize(y.width,y.height,!1),U!==null){let q=U.camera;q.fov=U.fov,q.zoom=U.zoom,q.updateProjectionMatrix(),U=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(q){s=q,i.isPresenting===!0&&Le("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(q){o=q,i.isPresenting===!0&&Le("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||a},this.setReferenceSpace=function(q){c=q},this.getBaseLayer=function(){return u!==null?u:f},this.getBinding=function(){return d===null&&x&&(d=new XRWebGLBinding(r,t)),d},this.getFrame=function(){return g},this.getSession=function(){return r},this.setSession=async function(q){if(r=q,r!==null){if(T=e.getRenderTarget(),r.addEventListener("select",G),r.addEventListener("selectstart",G),r.addEventListener("selectend",G),r.addEventListener("squeeze",G),r.addEventListener("squeezestart",G),r.addEventListener("squeezeend",G),r.addEventListener("end",k),r.addEventListener("inputsourceschange",te),b.xrCompatible!==!0&&await t.makeXRCompatible(),M=e.getPixelRatio(),e.getSize(y),x&&"createProjectionLayer"in XRWebGLBinding.prototype){let ve=null,Re=null,ye=null;b.depth&&(ye=b.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,ve=b.stencil?Yn:Wn,Re=b.stencil?Oi:pn);let ke={colorFormat:t.RGBA8,depthFormat:ye,scaleFactor:s};d=this.getBinding(),u=d.createProjectionLayer(ke),r.updateRenderState({layers:[u]}),e.setPixelRatio(1),e.setSize(u.textureWidth,u.textureHeight,!1),S=new Jt(u.textureWidth,u.textureHeight,{format:yn,type:Xt,depthTexture:new Xn(u.textureWidth,u.textureHeight,Re,void 0,void 0,void 0,void 0,void 0,void 0,ve),stencilBuffer:b.stencil,colorSpace:e.outputColorSpace,samples:b.antialias?4:0,resolveDepthBuffer:u.ignoreDepthValues===!1,resolveStencilBuffer:u.ignoreDepthValues===!1,storeMultisampledDepthBuffer:u.ignoreDepthValues===!1,storeMultisampledStencilBuffer:u.ignoreDepthValues===!1})}else{let ve={antialias:b.antialias,alpha:!0,depth:b.depth,stencil:b.stencil,framebufferScaleFactor:s};f=new XRWebGLLayer(r,t,ve),r.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),S=new Jt(f.framebufferWidth,f.framebufferHeight,{format:yn,type:Xt,colorSpace:e.outputColorSpace,stencilBuffer:b.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}S.isXRRenderTarget=!0,this.setFoveation(l),c=null,a=await r.requestReferenceSpace(o),Te.setContext(r),Te.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(r!==null)return r.environmentBlendMode},this.getDepthTexture=function(){return p.getDepthTexture()};function te(q){for(let fe=0;fe<q.removed.length;fe++){let ve=q.removed[fe],Re=A.indexOf(ve);Re>=0&&(A[Re]=null,C[Re].disconnect(ve))}for(let fe=0;fe<q.added.length;fe++){let ve=q.added[fe],Re=A.indexOf(ve);if(Re===-1){for(let ke=0;ke<C.length;ke++)if(ke>=A.length){A.push(ve),Re=ke;break}else if(A[ke]===null){A[ke]=ve,Re=ke;break}if(Re===-1)break}let ye=C[Re];ye&&ye.connect(ve)}}function W(q,fe){fe===null?q.matrixWorld.copy(q.matrix):q.matrixWorld.multiplyMatrices(fe.matrixWorld,q.matrix),q.matrixWorldInverse.copy(q.matrixWorld).invert()}this.updateCamera=function(q){if(r===null)return;let fe=q.near,ve=q.far;p.texture!==null&&(p.depthNear>0&&(fe=p.depthNear),p.depthFar>0&&(ve=p.depthFar)),Z.near=D.near=I.near=fe,Z.far=D.far=I.far=ve,(P!==Z.near||X!==Z.far)&&(r.updateRenderState({depthNear:Z.near,depthFar:Z.far}),P=Z.near,X=Z.far),Z.layers.mask=q.layers.mask|6,I.layers.mask=Z.layers.mask&-5,D.layers.mask=Z.layers.mask&-3;let Re=q.parent,ye=Z.cameras;W(Z,Re);for(let ke=0;ke<ye.length;ke++)W(ye[ke],Re);Z.projectionMatrix.copy(I.projectionMatrix),Z.projectionMatrixInverse.copy(I.projectionMatrixInverse),U===null&&q.isPerspectiveCamera&&(U={camera:q,fov:q.fov,zoom:q.zoom}),Q(q,Z,Re)};function Q(q,fe,ve){ve===null?q.matrix.copy(fe.matrixWorld):(q.matrix.copy(ve.matrixWorld),q.matrix.invert(),q.matrix.multiply(fe.matrixWorld)),q.matrix.decompose(q.position,q.quaternion,q.scale),q.updateMatrixWorld(!0),q.projectionMatrix.copy(fe.projectionMatrix),q.projectionMatrixInverse.copy(fe.projectionMatrixInverse),q.isPerspectiveCamera&&(q.fov=Ma*2*Math.atan(1/q.projectionMatrix.elements[5]),q.zoom=1)}this.getCamera=function(){return Z},this.getFoveation=function(){if(!(u===null&&f===null))return l},this.setFoveation=function(q){l=q,u!==null&&(u.fixedFoveation=q),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=q)},this.hasDepthSensing=function(){return p.texture!==null},this.getDepthSensingMesh=function(){return p.getMesh(Z)},this.getCameraTexture=function(q){return m[q]};let F=null;function se(q,fe){if(h=fe.getViewerPose(c||a),g=fe,h!==null){let ve=h.views;f!==null&&(e.setRenderTargetFramebuffer(S,f.framebuffer),e.setRenderTarget(S));let Re=!1;ve.length!==Z.cameras.length&&(Z.cameras.length=0,Re=!0);for(let Ie=0;Ie<ve.length;Ie++){let je=ve[Ie],et=null;if(f!==null)et=f.getViewport(je);else{let wt=d.getViewSubImage(u,je);et=wt.viewport,Ie===0&&(e.setRenderTargetTextures(S,wt.colorTexture,wt.depthStencilTexture),e.setRenderTarget(S))}let Ve=V[Ie];Ve===void 0&&(Ve=new kt,Ve.layers.enable(Ie),Ve.viewport=new ot,V[Ie]=Ve),Ve.matrix.fromArray(je.transform.matrix),Ve.matrix.decompose(Ve.position,Ve.quaternion,Ve.scale),Ve.projectionMatrix.fromArray(je.projectionMatrix),Ve.projectionMatrixInverse.copy(Ve.projectionMatrix).invert(),Ve.viewport.set(et.x,et.y,et.width,et.height),Ie===0&&(Z.matrix.copy(Ve.matrix),Z.matrix.decompose(Z.position,Z.quaternion,Z.scale)),Re===!0&&Z.cameras.push(Ve)}let ye=r.enabledFeatures;if(ye&&ye.includes("depth-sensing")&&r.depthUsage=="gpu-optimized"&&x){d=i.getBinding();let Ie=d.getDepthInformation(ve[0]);Ie&&Ie.isValid&&Ie.texture&&p.init(Ie,r.renderState)}if(ye&&ye.includes("camera-access")&&x){e.state.unbindTexture(),d=i.getBinding();for(let Ie=0;Ie<ve.length;Ie++){let je=ve[Ie].camera;if(je){let et=m[je];et||(et=new ns,m[je]=et);let Ve=d.getCameraImage(je);et.sourceTexture=Ve}}}}for(let ve=0;ve<C.length;ve++){let Re=A[ve],ye=C[ve];Re!==null&&ye!==void 0&&ye.update(Re,fe,c||a)}F&&F(q,fe),fe.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:fe}),g=null}let Te=new ff;Te.setAnimationLoop(se),this.setAnimationLoop=function(q){F=q},this.dispose=function(){}}},l_=new it,Mf=new De;Mf.set(-1,0,0,0,1,0,0,0,1);function c_(n,e){function t(p,m){p.matrixAutoUpdate===!0&&p.updateMatrix(),m.value.copy(p.matrix)}function i(p,m){m.color.getRGB(p.fogColor.value,Jc(n)),m.isFog?(p.fogNear.value=m.near,p.fogFar.value=m.far):m.isFogExp2&&(p.fogDensity.value=m.density)}function r(p,m,b,T,S){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?s(p,m):m.isMeshLambertMaterial?(s(p,m),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(s(p,m),d(p,m)):m.isMeshPhongMaterial?(s(p,m),h(p,m),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(s(p,m),u(p,m),m.isMeshPhysicalMaterial&&f(p,m,S)):m.isMeshMatcapMaterial?(s(p,m),g(p,m)):m.isMeshDepthMaterial?s(p,m):m.isMeshDistanceMaterial?(s(p,m),x(p,m)):m.isMeshNormalMaterial?s(p,m):m.isLineBasicMaterial?(a(p,m),m.isLineDashedMaterial&&o(p,m)):m.isPointsMaterial?l(p,m,b,T):m.isSpriteMaterial?c(p,m):m.isShadowMaterial?(p.color.value.copy(m.color),p.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function s(p,m){p.opacity.value=m.opacity,m.color&&p.diffuse.value.copy(m.color),m.emissive&&p.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(p.map.value=m.map,t(m.map,p.mapTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.bumpMap&&(p.bumpMap.value=m.bumpMap,t(m.bumpMap,p.bumpMapTransform),p.bumpScale.value=m.bumpScale,m.side===Gt&&(p.bumpScale.value*=-1)),m.normalMap&&(p.normalMap.value=m.normalMap,t(m.normalMap,p.normalMapTransform),p.normalScale.value.copy(m.normalScale),m.side===Gt&&p.normalScale.value.negate()),m.displacementMap&&(p.displacementMap.value=m.displacementMap,t(m.displacementMap,p.displacementMapTransform),p.displacementScale.value=m.displacementScale,p.displacementBias.value=m.displacementBias),m.emissiveMap&&(p.emissiveMap.value=m.emissiveMap,t(m.emissiveMap,p.emissiveMapTransform)),m.specularMap&&(p.specularMap.value=m.specularMap,t(m.specularMap,p.specularMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest);let b=e.get(m),T=b.envMap,S=b.envMapRotation;T&&(p.envMap.value=T,p.envMapRotation.value.setFromMatrix4(l_.makeRotationFromEuler(S)).transpose(),T.isCubeTexture&&T.isRenderTargetTexture===!1&&p.envMapRotation.value.premultiply(Mf),p.reflectivity.value=m.reflectivity,p.ior.value=m.ior,p.refractionRatio.value=m.refractionRatio),m.lightMap&&(p.lightMap.value=m.lightMap,p.lightMapIntensity.value=m.lightMapIntensity,t(m.lightMap,p.lightMapTransform)),m.aoMap&&(p.aoMap.value=m.aoMap,p.aoMapIntensity.value=m.aoMapIntensity,t(m.aoMap,p.aoMapTransform))}function a(p,m){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,m.map&&(p.map.value=m.map,t(m.map,p.mapTransform))}function o(p,m){p.dashSize.value=m.dashSize,p.totalSize.value=m.dashSize+m.gapSize,p.scale.value=m.scale}function l(p,m,b,T){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,p.size.value=m.size*b,p.scale.value=T*.5,m.map&&(p.map.value=m.map,t(m.map,p.uvTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest)}function c(p,m){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,p.rotation.value=m.rotation,m.map&&(p.map.value=m.map,t(m.map,p.mapTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest)}function h(p,m){p.specular.value.copy(m.specular),p.shininess.value=Math.max(m.shininess,1e-4)}function d(p,m){m.gradientMap&&(p.gradientMap.value=m.gradientMap)}function u(p,m){p.metalness.value=m.metalness,m.metalnessMap&&(p.metalnessMap.value=m.metalnessMap,t(m.metalnessMap,p.metalnessMapTransform)),p.roughness.value=m.roughness,m.roughnessMap&&(p.roughnessMap.value=m.roughnessMap,t(m.roughnessMap,p.roughnessMapTransform)),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)}function f(p,m,b){p.ior.value=m.ior,m.diffuseRoughness>0&&(p.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(p.diffuseRoughnessMap.value=m.diffuseRoughnessMap,t(m.diffuseRoughnessMap,p.diffuseRoughnessMapTransform))),m.sheen>0&&(p.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),p.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(p.sheenColorMap.value=m.sheenColorMap,t(m.sheenColorMap,p.sheenColorMapTransform)),m.sheenRoughnessMap&&(p.sheenRoughnessMap.value=m.sheenRoughnessMap,t(m.sheenRoughnessMap,p.sheenRoughnessMapTransform))),m.clearcoat>0&&(p.clearcoat.value=m.clearcoat,p.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(p.clearcoatMap.value=m.clearcoatMap,t(m.clearcoatMap,p.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(p.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,t(m.clearcoatRoughnessMap,p.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(p.clearcoatNormalMap.value=m.clearcoatNormalMap,t(m.clearcoatNormalMap,p.clearcoatNormalMapTransform),p.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===Gt&&p.clearcoatNormalScale.value.negate())),m.dispersion>0&&(p.dispersion.value=m.dispersion),m.retroreflectivity>0&&(p.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(p.iridescence.value=m.iridescence,p.iridescenceIOR.value=m.iridescenceIOR,p.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,p.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(p.iridescenceMap.value=m.iridescenceMap,t(m.iridescenceMap,p.iridescenceMapTransform)),m.iridescenceThicknessMap&&(p.iridescenceThicknessMap.value=m.iridescenceThicknessMap,t(m.iridescenceThicknessMap,p.iridescenceThicknessMapTransform))),m.transmission>0&&(p.transmission.value=m.transmission,p.transmissionSamplerMap.value=b.texture,p.transmissionSamplerSize.value.set(b.width,b.height),m.transmissionMap&&(p.transmissionMap.value=m.transmissionMap,t(m.transmissionMap,p.transmissionMapTransform)),p.thickness.value=m.thickness,m.thicknessMap&&(p.thicknessMap.value=m.thicknessMap,t(m.thicknessMap,p.thicknessMapTransform)),p.attenuationDistance.value=m.attenuationDistance,p.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(p.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(p.anisotropyMap.value=m.anisotropyMap,t(m.anisotropyMap,p.anisotropyMapTransform))),p.specularIntensity.value=m.specularIntensity,p.specularColor.value.copy(m.specularColor),m.specularColorMap&&(p.specularColorMap.value=m.specularColorMap,t(m.specularColorMap,p.specularColorMapTransform)),m.specularIntensityMap&&(p.specularIntensityMap.value=m.specularIntensityMap,t(m.specularIntensityMap,p.specularIntensityMapTransform))}function g(p,m){m.matcap&&(p.matcap.value=m.matcap)}function x(p,m){let b=e.get(m).light;p.referencePosition.value.setFromMatrixPosition(b.matrixWorld),p.nearDistance.value=b.shadow.camera.near,p.farDistance.value=b.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:r}}function h_(n,e,t,i){let r={},s={};function a(b,T){let S=T.program;i.uniformBlockBinding(b,S,r[b.id])}function o(b,T){let S=r[b.id];S===void 0&&(g(b),S=l(b),r[b.id]=S,b.addEventListener("dispose",p));let C=T.program;i.updateUBOMapping(b,C);let A=e.render.frame;s[b.id]!==A&&(c(b),s[b.id]=A)}function l(b){let T=n.createBuffer(),S=b.__size,C=b.usage;return n.bindBuffer(n.UNIFORM_BUFFER,T),n.bufferData(n.UNIFORM_BUFFER,S,C),n.bindBuffer(n.UNIFORM_BUFFER,null),T}function c(b){let T=r[b.id],S=b.uniforms,C=b.__cache;n.bindBuffer(n.UNIFORM_BUFFER,T);for(let A=0,y=S.length;A<y;A++){let M=S[A];if(Array.isArray(M))for(let U=0,I=M.length;U<I;U++)h(M[U],A,U,C);else h(M,A,0,C)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function h(b,T,S,C){if(u(b,T,S,C)===!0){let A=b.__offset,y=b.value;if(Array.isArray(y)){let M=0;for(let U=0;U<y.length;U++){let I=y[U],D=x(I,!0);d(I,b.__data,M),M+=D.storage/Float32Array.BYTES_PER_ELEMENT}}else d(y,b.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,A,b.__data)}}function d(b,T,S){typeof b=="number"||typeof b=="boolean"?T[S]=b:b.isMatrix3?(T[S]=b.elements[0],T[S+1]=b.elements[1],T[S+2]=b.elements[2],T[S+3]=0,T[S+4]=b.elements[3],T[S+5]=b.elements[4],T[S+6]=b.elements[5],T[S+7]=0,T[S+8]=b.elements[6],T[S+9]=b.elements[7],T[S+10]=b.elements[8],T[S+11]=0):ArrayBuffer.isView(b)?T.set(b.subarray(0,T.length-S),S):b.toArray(T,S)}function u(b,T,S,C){let A=b.value,y=T+"_"+S;if(Array.isArray(A)){C[y]===void 0&&(C[y]=[]);let M=C[y],U=!1;for(let I=0;I<A.length;I++)f(A[I],M,I)===!0&&(U=!0);return U}return f(A,C,y)}function f(b,T,S){if(T[S]===void 0)return typeof b=="number"||typeof b=="boolean"?T[S]=b:ArrayBuffer.isView(b)?T[S]=b.slice():T[S]=b.clone(),!0;{let C=T[S];if(typeof b=="number"||typeof b=="boolean"){if(C!==b)return T[S]=b,!0}else{if(ArrayBuffer.isView(b))return!0;if(C.equals(b)===!1)return C.copy(b),!0}}return!1}function g(b){let T=b.uniforms,S=0,C=16;for(let y=0,M=T.length;y<M;y++){let U=Array.isArray(T[y])?T[y]:[T[y]];for(let I=0,D=U.length;I<D;I++){let V=U[I],Z=Array.isArray(V.value)?V.value:[V.value],P=Array.isArray(T[y])||Array.isArray(V.value),X=S;for(let k=0,te=Z.length;k<te;k++){let W=Z[k],Q=x(W,P),F=S%C,se=F%Q.boundary,Te=F+se;S+=se,Te!==0&&C-Te<Q.storage&&(S+=C-Te),k===0&&(X=S),S+=Q.storage}let G=V.type==="int"?Int32Array:V.type==="uint"?Uint32Array:Float32Array;V.__data=new G((S-X)/Float32Array.BYTES_PER_ELEMENT),V.__offset=X}}let A=S%C;return A>0&&(S+=C-A),b.__size=S,b.__cache={},this}function x(b,T){let S={boundary:0,storage:0};return typeof b=="number"||typeof b=="boolean"?(S.boundary=4,S.storage=4):b.isVector2?(S.boundary=8,S.storage=8):b.isVector3||b.isColor?(S.boundary=16,S.storage=12):b.isVector4?(S.boundary=16,S.storage=16):b.isMatrix3?(S.boundary=16,S.storage=48):b.isMatrix4?(S.boundary=16,S.storage=64):b.isTexture?Le("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(b)?(S.boundary=16,S.storage=b.byteLength):Le("WebGLRenderer: Unsupported uniform value type.",b),T===!0&&(S.boundary=16,S.storage=Math.ceil(S.storage/16)*16),S}function p(b){let T=b.target;T.removeEventListener("dispose",p),n.deleteBuffer(r[T.id]),delete r[T.id],delete s[T.id]}function m(){for(let b in r)n.deleteBuffer(r[b]);r={},s={}}return{bind:a,update:o,dispose:m}}var u_=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Pn=null;function d_(){return Pn===null&&(Pn=new Ea(u_,16,16,xi,gn),Pn.name="DFG_LUT",Pn.minFilter=zt,Pn.magFilter=zt,Pn.wrapS=Mn,Pn.wrapT=Mn,Pn.generateMipmaps=!1,Pn.needsUpdate=!0),Pn}var Bo=class{constructor(e={}){let{canvas:t=Fd(),context:i=null,depth:r=!0,stencil:s=!1,alpha:a=!1,antialias:o=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:d=!1,reversedDepthBuffer:u=!1,outputBufferType:f=Xt}=e;this.isWebGLRenderer=!0;let g;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=i.getContextAttributes().alpha}else g=a;let x=f,p=new Set([to,eo,Qa]),m=new Set([Xt,pn,br,Oi,Ka,ja]),b=new Uint32Array(4),T=new Int32Array(4),S={textures:[],min:[],max:[],resolution:[]},C=null,A=null,y=[],M=[],U=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Rn,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let I=this,D=!1,V=null,Z=null,P=null,X=null;this._outputColorSpace=At;let G=0,k=0,te=null,W=-1,Q=null,F=new ot,se=new ot,Te=null,q=new Oe(0),fe=0,ve=t.width,Re=t.height,ye=1,ke=null,ut=null,Ie=new ot(0,0,ve,Re),je=new ot(0,0,ve,Re),et=!1,Ve=new di,wt=new Ca,pt=!1,Wt=!1,lt=new it,_n=new H,vt=new ot,jt={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},Qt=!1;function en(){return te===null?ye:1}let N=i;function tn(_,L){return t.getContext(_,L)}let st,at,pe,mt,Pe,Ue,E,v,B,ne,ee,ae,ue,J,K,le,R,j,Y,ce,re,oe,Ee;try{let _={alpha:!0,depth:r,stencil:s,antialias:o,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:d};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Ce,!1),t.addEventListener("webglcontextrestored",ze,!1),t.addEventListener("webglcontextcreationerror",me,!1),N===null){let L="webgl2";if(N=tn(L,_),N===null)throw tn(L)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}He()}catch(_){throw t.removeEventListener("webglcontextlost",Ce,!1),t.removeEventListener("webglcontextrestored",ze,!1),t.removeEventListener("webglcontextcreationerror",me,!1),Ne("WebGLRenderer: "+_.message),_}function He(){st=new Mx(N),st.init(),re=new s_(N,st),at=new dx(N,st,e,re),pe=new i_(N,st),at.reversedDepthBuffer&&u&&pe.buffers.depth.setReversed(!0),Z=N.createFramebuffer(),P=N.createFramebuffer(),X=N.createFramebuffer(),mt=new Ax(N),Pe=new Vv,Ue=new r_(N,st,pe,Pe,at,re,mt),E=new Sx(I),v=new Cg(N),oe=new hx(N,v),B=new wx(N,v,mt,oe),ne=new Cx(N,B,v,oe,mt),j=new Ex(N,at,Ue),K=new fx(Pe),ee=new Gv(I,E,st,at,oe,K),ae=new c_(I,Pe),ue=new $v,J=new Kv(st),R=new cx(I,E,pe,ne,g,l),le=new n_(I,ne,at),Ee=new h_(N,mt,at,pe),Y=new ux(N,st,mt),ce=new Tx(N,st,mt),mt.programs=ee.programs,I.capabilities=at,I.extensions=st,I.properties=Pe,I.renderLists=ue,I.shadowMap=le,I.state=pe,I.info=mt}x!==Xt&&(U=new Px(x,t.width,t.height,o,r,s));let ie=new ch(I,N);this.xr=ie,this.getContext=function(){return N},this.getContextAttributes=function(){return N.getContextAttributes()},this.forceContextLoss=function(){let _=st.get("WEBGL_lose_context");_&&_.loseContext()},this.forceContextRestore=function(){let _=st.get("WEBGL_lose_context");_&&_.restoreContext()},this.getPixelRatio=function(){return ye},this.setPixelRatio=function(_){_!==void 0&&(ye=_,this.setSize(ve,Re,!1))},this.getSize=function(_){return _.set(ve,Re)},this.setSize=function(_,L,$=!0){if(ie.isPresenting){Le("WebGLRenderer: Can't change size while VR device is presenting.");return}ve=_,Re=L,t.width=Math.floor(_*ye),t.height=Math.floor(L*ye),$===!0&&(t.style.width=_+"px",t.style.height=L+"px"),U!==null&&U.setSize(t.width,t.height),this.setViewport(0,0,_,L)},this.getDrawingBufferSize=function(_){return _.set(ve*ye,Re*ye).floor()},this.setDrawingBufferSize=function(_,L,$){ve=_,Re=L,ye=$,t.width=Math.floor(_*$),t.height=Math.floor(L*$),this.setViewport(0,0,_,L)},this.setEffects=function(_){if(x===Xt){Ne("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(_){for(let L=0;L<_.length;L++)if(_[L].isOutputPass===!0){Le("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}U.setEffects(_||[])},this.getCurrentViewport=function(_){return _.copy(F)},this.getViewport=function(_){return _.copy(Ie)},this.setViewport=function(_,L,$,O){_.isVector4?Ie.set(_.x,_.y,_.z,_.w):Ie.set(_,L,$,O),pe.viewport(F.copy(Ie).multiplyScalar(en()).round())},this.getScissor=function(_){return _.copy(je)},this.setScissor=function(_,L,$,O){_.isVector4?je.set(_.x,_.y,_.z,_.w):je.set(_,L,$,O),pe.scissor(se.copy(je).multiplyScalar(en()).round())},this.getScissorTest=function(){return et},this.setScissorTest=function(_){pe.setScissorTest(et=_)},this.setOpaqueSort=function(_){ke=_},this.setTransparentSort=function(_){ut=_},this.getClearColor=function(_){return _.copy(R.getClearColor())},this.setClearColor=function(){R.setClearColor(...arguments)},this.getClearAlpha=function(){return R.getClearAlpha()},this.setClearAlpha=function(){R.setClearAlpha(...arguments)},this.clear=function(_=!0,L=!0,$=!0){let O=0;if(_){let z=!1;if(te!==null){let de=te.texture.format;z=p.has(de)}if(z){let de=te.texture.type,be=m.has(de),he=R.getClearColor(),xe=R.getClearAlpha(),Ae=he.r,Be=he.g,We=he.b;be?(b[0]=Ae,b[1]=Be,b[2]=We,b[3]=xe,N.clearBufferuiv(N.COLOR,0,b)):(T[0]=Ae,T[1]=Be,T[2]=We,T[3]=xe,N.clearBufferiv(N.COLOR,0,T))}else O|=N.COLOR_BUFFER_BIT}L&&(O|=N.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),$&&(O|=N.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),O!==0&&N.clear(O)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(_){_.setRenderer(this),V=_},this.dispose=function(){t.removeEventListener("webglcontextlost",Ce,!1),t.removeEventListener("webglcontextrestored",ze,!1),t.removeEventListener("webglcontextcreationerror",me,!1),R.dispose(),ue.dispose(),J.dispose(),Ue.dispose(),Pe.dispose(),E.dispose(),ne.dispose(),B.dispose(),oe.dispose(),Ee.dispose(),ee.dispose(),ie.dispose(),ie.removeEventListener("sessionstart",Gh),ie.removeEventListener("sessionend",Vh),Si.stop()};function Ce(_){_.preventDefault(),Yc("WebGLRenderer: Context Lost."),D=!0}function ze(){Yc("WebGLRenderer: Context Restored."),D=!1;let _=mt.autoReset,L=le.enabled,$=le.autoUpdate,O=le.needsUpdate,z=le.type;He(),mt.autoReset=_,le.enabled=L,le.autoUpdate=$,le.needsUpdate=O,le.type=z}function me(_){Ne("WebGLRenderer: A WebGL context could not be created. Reason: ",_.statusMessage)}function Qe(_){let L=_.target;L.removeEventListener("dispose",Qe),_t(L)}function _t(_){jn(_),Pe.remove(_)}function jn(_){let L=Pe.get(_).programs;L!==void 0&&(L.forEach(function($){ee.releaseProgram($)}),_.isShaderMaterial&&ee.releaseShaderCache(_))}this.renderBufferDirect=function(_,L,$,O,z,de){L===null&&(L=jt);let be=z.isMesh&&z.matrixWorld.determinantAffine()<0,he=Qp(_,L,$,O,z);pe.setMaterial(O,be);let xe=$.index,Ae=1;if(O.wireframe===!0){if(xe=B.getWireframeAttribute($),xe===void 0)return;Ae=2}let Be=$.drawRange,We=$.attributes.position,Se=Be.start*Ae,$e=(Be.start+Be.count)*Ae;de!==null&&(Se=Math.max(Se,de.start*Ae),$e=Math.min($e,(de.start+de.count)*Ae)),xe!==null?(Se=Math.max(Se,0),$e=Math.min($e,xe.count)):We!=null&&(Se=Math.max(Se,0),$e=Math.min($e,We.count));let dt=$e-Se;if(dt<0||dt===1/0)return;oe.setup(z,O,he,$,xe);let nt,tt=Y;if(xe!==null&&(nt=v.get(xe),tt=ce,tt.setIndex(nt)),z.isMesh)O.wireframe===!0?(pe.setLineWidth(O.wireframeLinewidth*en()),tt.setMode(N.LINES)):tt.setMode(N.TRIANGLES);else if(z.isLine){let Pt=O.linewidth;Pt===void 0&&(Pt=1),pe.setLineWidth(Pt*en()),z.isLineSegments?tt.setMode(N.LINES):z.isLineLoop?tt.setMode(N.LINE_LOOP):tt.setMode(N.LINE_STRIP)}else z.isPoints?tt.setMode(N.POINTS):z.isSprite&&tt.setMode(N.TRIANGLES);if(z.isBatchedMesh)if(st.get("WEBGL_multi_draw"))tt.renderMultiDraw(z._multiDrawStarts,z._multiDrawCounts,z._multiDrawCount);else{let Pt=z._multiDrawStarts,Me=z._multiDrawCounts,Ft=z._multiDrawCount,Je=xe?v.get(xe).bytesPerElement:1,Mi=Pe.get(O).currentProgram.getUniforms();for(let Lt=0;Lt<Ft;Lt++)Mi.setValue(N,"_gl_DrawID",Lt),tt.render(Pt[Lt]/Je,Me[Lt])}else if(z.isInstancedMesh)tt.renderInstances(Se,dt,z.count);else if($.isInstancedBufferGeometry){let Pt=$._maxInstanceCount!==void 0?$._maxInstanceCount:1/0,Me=Math.min($.instanceCount,Pt);tt.renderInstances(Se,dt,Me)}else tt.render(Se,dt)};function Hh(_,L,$,O){V!==null&&_.isNodeMaterial&&V.setObject(O,_),pt===!0&&K.setState(_,$,!1),_.transparent===!0&&_.side===on&&_.forceSinglePass===!1?(_.side=Gt,_.needsUpdate=!0,Ur(_,L,O),_.side=yi,_.needsUpdate=!0,Ur(_,L,O),_.side=on):Ur(_,L,O)}this.compile=function(_,L,$=null){$===null&&($=_),V!==null&&V.renderStart(_,L,$),A=J.get($),A.init(L),M.push(A),$.traverseVisible(function(z){z.isLight&&z.layers.test(L.layers)&&(A.pushLight(z),z.castShadow&&A.pushShadow(z))}),_!==$&&_.traverseVisible(function(z){z.isLight&&z.layers.test(L.layers)&&(A.pushLight(z),z.castShadow&&A.pushShadow(z))}),A.setupLights(),V!==null&&V.updateLights(A.state.lightsArray),Wt=this.localClippingEnabled,pt=K.init(this.clippingPlanes,Wt),pt===!0&&K.setGlobalState(this.clippingPlanes,L),V!==null&&le.render(A.state.shadowsArray,$,L);let O=new Set;return _.traverse(function(z){if(!(z.isMesh||z.isPoints||z.isLine||z.isSprite))return;let de=z.material;if(de)if(Array.isArray(de))for(let be=0;be<de.length;be++){let he=de[be];Hh(he,$,L,z),O.add(he)}else Hh(de,$,L,z),O.add(de)}),A=M.pop(),V!==null&&V.renderEnd(),O},this.compileAsync=function(_,L,$=null){let O=this.compile(_,L,$);return new Promise(z=>{function de(){if(O.forEach(function(be){let xe=Pe.get(be).currentProgram;(xe===void 0||xe.isReady())&&O.delete(be)}),O.size===0){z(_);return}setTimeout(de,10)}st.get("KHR_parallel_shader_compile")!==null?de():setTimeout(de,10)})};let Pl=null;function Kp(_){Pl&&Pl(_)}function Gh(){Si.stop()}function Vh(){Si.start()}let Si=new ff;Si.setAnimationLoop(Kp),typeof self<"u"&&Si.setContext(self),this.setAnimationLoop=function(_){Pl=_,ie.setAnimationLoop(_),_===null?Si.stop():Si.start()},ie.addEventListener("sessionstart",Gh),ie.addEventListener("sessionend",Vh),this.render=function(_,L){if(L!==void 0&&L.isCamera!==!0){Ne("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(D===!0)return;V!==null&&V.renderStart(_,L);let $=ie.enabled===!0&&ie.isPresenting===!0,O=U!==null&&(te===null||$)&&U.begin(I,te);if(_.matrixWorldAutoUpdate===!0&&_.updateMatrixWorld(),L.parent===null&&L.matrixWorldAutoUpdate===!0&&L.updateMatrixWorld(),ie.enabled===!0&&ie.isPresenting===!0&&(U===null||U.isCompositing()===!1)&&(ie.cameraAutoUpdate===!0&&ie.updateCamera(L),L=ie.getCamera()),_.isScene===!0&&_.onBeforeRender(I,_,L,te),A=J.get(_,M.length),A.init(L),A.state.textureUnits=Ue.getTextureUnits(),M.push(A),lt.multiplyMatrices(L.projectionMatrix,L.matrixWorldInverse),L.isArrayCamera?wt.setFromArrayCamera(L):Ve.setFromProjectionMatrix(lt,an,L.reversedDepth),Wt=this.localClippingEnabled,pt=K.init(this.clippingPlanes,Wt),C=ue.get(_,y.length),C.init(),y.push(C),this.info.render.frame++,ie.enabled===!0&&ie.isPresenting===!0){let be=I.xr.getDepthSensingMesh();be!==null&&Ll(be,L,-1/0,I.sortObjects)}Ll(_,L,0,I.sortObjects),C.finish(),V!==null&&V.updateLights(A.state.lightsArray),I.sortObjects===!0&&C.sort(ke,ut),Qt=ie.enabled===!1||ie.isPresenting===!1||ie.hasDepthSensing()===!1,Qt&&R.addToRenderList(C,_),this.info.autoReset===!0&&this.info.reset(),pt===!0&&K.beginShadows();let z=A.state.shadowsArray;if(le.render(z,_,L),pt===!0&&K.endShadows(),(O&&U.hasRenderPass())===!1){let be=C.opaque,he=C.transmissive;if(A.setupLights(),L.isArrayCamera){let xe=L.cameras;if(he.length>0)for(let Ae=0,Be=xe.length;Ae<Be;Ae++){let We=xe[Ae];$h(be,he,_,We)}Qt&&R.render(_);for(let Ae=0,Be=xe.length;Ae<Be;Ae++){let We=xe[Ae];Wh(C,_,We,We.viewport)}}else he.length>0&&$h(be,he,_,L),Qt&&R.render(_),Wh(C,_,L)}te!==null&&k===0&&(Ue.updateMultisampleRenderTarget(te),Ue.updateRenderTargetMipmap(te)),O&&U.end(I),_.isScene===!0&&_.onAfterRender(I,_,L),oe.resetDefaultState(),W=-1,Q=null,M.pop(),M.length>0?(A=M[M.length-1],Ue.setTextureUnits(A.state.textureUnits),pt===!0&&K.setGlobalState(I.clippingPlanes,A.state.camera)):A=null,y.pop(),y.length>0?C=y[y.length-1]:C=null,V!==null&&V.renderEnd()};function Ll(_,L,$,O){if(_.visible===!1)return;if(_.layers.test(L.layers)){if(_.isGroup)$=_.renderOrder;else if(_.isLOD)_.autoUpdate===!0&&_.update(L);else if(_.isLight)A.pushLight(_),_.castShadow&&A.pushShadow(_);else if(_.isSprite){let be=L.isArrayCamera?wt:Ve;if(!_.frustumCulled||_.intersectsFrustum(be)){O&&vt.setFromMatrixPosition(_.matrixWorld).applyMatrix4(lt);let he=ne.update(_),xe=_.material;xe.visible&&C.push(_,he,xe,$,vt.z,null,L)}}else if(_.isMesh||_.isLine||_.isPoints){let be=L.isArrayCamera?wt:Ve;if(!_.frustumCulled||_.intersectsFrustum(be)){let he=ne.update(_),xe=_.material;if(O&&(_.boundingSphere!==void 0?(_.boundingSphere===null&&_.computeBoundingSphere(),vt.copy(_.boundingSphere.center)):(he.boundingSphere===null&&he.computeBoundingSphere(),vt.copy(he.boundingSphere.center)),vt.applyMatrix4(_.matrixWorld).applyMatrix4(lt)),Array.isArray(xe)){let Ae=he.groups;for(let Be=0,We=Ae.length;Be<We;Be++){let Se=Ae[Be],$e=xe[Se.materialIndex];$e&&$e.visible&&C.push(_,he,$e,$,vt.z,Se,L)}}else xe.visible&&C.push(_,he,xe,$,vt.z,null,L)}}}let de=_.children;for(let be=0,he=de.length;be<he;be++)Ll(de[be],L,$,O)}function Wh(_,L,$,O){let{opaque:z,transmissive:de,transparent:be}=_;A.setupLightsView($),pt===!0&&K.setGlobalState(I.clippingPlanes,$),O&&pe.viewport(F.copy(O)),z.length>0&&Rs(z,L,$),de.length>0&&Rs(de,L,$),be.length>0&&Rs(be,L,$),pe.buffers.depth.setTest(!0),pe.buffers.depth.setMask(!0),pe.buffers.color.setMask(!0),pe.setPolygonOffset(!1)}function $h(_,L,$,O){if(($.isScene===!0?$.overrideMaterial:null)!==null)return;if(A.state.transmissionRenderTarget[O.id]===void 0){let Se=st.has("EXT_color_buffer_half_float")||st.has("EXT_color_buffer_float");A.state.transmissionRenderTarget[O.id]=new Jt(1,1,{generateMipmaps:!0,type:Se?gn:Xt,minFilter:qn,samples:Math.max(4,at.samples),stencilBuffer:s,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Xe.workingColorSpace})}let de=A.state.transmissionRenderTarget[O.id],be=O.viewport||F;de.setSize(be.z*I.transmissionResolutionScale,be.w*I.transmissionResolutionScale);let he=I.getRenderTarget(),xe=I.getActiveCubeFace(),Ae=I.getActiveMipmapLevel();I.setRenderTarget(de),I.getClearColor(q),fe=I.getClearAlpha(),fe<1&&I.setClearColor(16777215,.5),I.clear(),Qt&&R.render($);let Be=I.toneMapping;I.toneMapping=Rn;let We=O.viewport;if(O.viewport!==void 0&&(O.viewport=void 0),A.setupLightsView(O),pt===!0&&K.setGlobalState(I.clippingPlanes,O),Rs(_,$,O),Ue.updateMultisampleRenderTarget(de),Ue.updateRenderTargetMipmap(de),st.has("WEBGL_multisampled_render_to_texture")===!1){let Se=!1;for(let $e=0,dt=L.length;$e<dt;$e++){let nt=L[$e],{object:tt,geometry:Pt,material:Me,group:Ft}=nt;if(Me.side===on&&tt.layers.test(O.layers)){let Je=Me.side;Me.side=Gt,Me.needsUpdate=!0,Xh(tt,$,O,Pt,Me,Ft),Me.side=Je,Me.needsUpdate=!0,Se=!0}}Se===!0&&(Ue.updateMultisampleRenderTarget(de),Ue.updateRenderTargetMipmap(de))}I.setRenderTarget(he,xe,Ae),I.setClearColor(q,fe),We!==void 0&&(O.viewport=We),I.toneMapping=Be}function Rs(_,L,$){let O=L.isScene===!0?L.overrideMaterial:null;for(let z=0,de=_.length;z<de;z++){let be=_[z],{object:he,geometry:xe,group:Ae}=be,Be=be.material;Be.allowOverride===!0&&O!==null&&(Be=O),he.layers.test($.layers)&&Xh(he,L,$,xe,Be,Ae)}}function Xh(_,L,$,O,z,de){V!==null&&z.isNodeMaterial&&V.setObject(_,z),_.onBeforeRender(I,L,$,O,z,de),_.modelViewMatrix.multiplyMatrices($.matrixWorldInverse,_.matrixWorld),_.normalMatrix.getNormalMatrix(_.modelViewMatrix),z.onBeforeRender(I,L,$,O,_,de),z.transparent===!0&&z.side===on&&z.forceSinglePass===!1?(z.side=Gt,z.needsUpdate=!0,I.renderBufferDirect($,L,O,z,_,de),z.side=yi,z.needsUpdate=!0,I.renderBufferDirect($,L,O,z,_,de),z.side=on):I.renderBufferDirect($,L,O,z,_,de),_.onAfterRender(I,L,$,O,z,de)}function qh(_){let L=0;for(let $ of _)$.texture!==null&&L++;return L}function Ur(_,L,$){L.isScene!==!0&&(L=jt);let O=Pe.get(_),z=A.state.lights,de=A.state.shadowsArray,be=z.state.version,he=ee.getParameters(_,z.state,de,L,$,A.state.lightProbeGridArray),xe=ee.getProgramCacheKey(he),Ae=O.programs;O.environment=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?L.environment:null,O.fog=L.fog;let Be=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap;O.envMap=E.get(_.envMap||O.environment,Be),O.envMapRotation=O.environment!==null&&_.envMap===null?L.environmentRotation:_.envMapRotation,Ae===void 0&&(_.addEventListener("dispose",Qe),Ae=new Map,O.programs=Ae,O.programVariants=new Map);let We=Ae.get(xe);if(We!==void 0){if(O.currentProgram===We&&O.lightsStateVersion===be)return Zh(_,he),We}else he.uniforms=ee.getUniforms(_),V!==null&&_.isNodeMaterial&&V.build(_,$,he),_.onBeforeCompile(he,I),We=ee.acquireProgram(he,xe),Ae.set(xe,We),O.uniforms=he.uniforms;let Se=O.uniforms;return(!_.isShaderMaterial&&!_.isRawShaderMaterial||_.clipping===!0)&&(Se.clippingPlanes=K.uniform),Zh(_,he),O.needsLights=tm(_),O.lightsStateVersion=be,O.needsLights&&(Se.ambientLightColor.value=z.state.ambient,Se.lightProbe.value=z.state.probe,Se.sunLights.value=z.state.sun,Se.sunLightShadows.value=z.state.sunShadow,Se.directionalLights.value=z.state.directional,Se.directionalLightShadows.value=z.state.directionalShadow,Se.spotLights.value=z.state.spot,Se.spotLightShadows.value=z.state.spotShadow,Se.rectAreaLights.value=z.state.rectArea,Se.ltc_1.value=z.state.rectAreaLTC1,Se.ltc_2.value=z.state.rectAreaLTC2,Se.pointLights.value=z.state.point,Se.pointLightShadows.value=z.state.pointShadow,Se.hemisphereLights.value=z.state.hemi,Se.sunShadowMatrix.value=z.state.sunShadowMatrix,Se.sunShadowCascade.value=z.state.sunShadowCascade,Se.directionalShadowMatrix.value=z.state.directionalShadowMatrix,Se.spotLightMatrix.value=z.state.spotLightMatrix,Se.spotLightMap.value=z.state.spotLightMap,Se.pointShadowMatrix.value=z.state.pointShadowMatrix),O.numLightProbeGrids=qh(A.state.lightProbeGridArray),O.currentProgram=We,O.uniformsList=null,We}function jp(_,L,$,O,z){let de=Pe.get(_),be=de.currentProgram.id+","+O+","+z,he=de.programVariants.get(be);return he===void 0?(he=Ur(_,L,$),de.programVariants.set(be,he)):(de.currentProgram=he,de.uniformsList=null,de.outputColorSpace=O,de.toneMapping=z),he}function Yh(_){if(_.uniformsList===null){let L=_.currentProgram.getUniforms();_.uniformsList=Sr.seqWithValue(L.seq,_.uniforms)}return _.uniformsList}function Zh(_,L){let $=Pe.get(_);$.outputColorSpace=L.outputColorSpace,$.batching=L.batching,$.batchingColor=L.batchingColor,$.instancing=L.instancing,$.instancingColor=L.instancingColor,$.instancingMorph=L.instancingMorph,$.skinning=L.skinning,$.morphTargets=L.morphTargets,$.morphNormals=L.morphNormals,$.morphColors=L.morphColors,$.morphTargetsCount=L.morphTargetsCount,$.numClippingPlanes=L.numClippingPlanes,$.numIntersection=L.numClipIntersection,$.vertexAlphas=L.vertexAlphas,$.vertexTangents=L.vertexTangents,$.toneMapping=L.toneMapping}function Qp(_,L,$,O,z){L.isScene!==!0&&(L=jt),Ue.resetTextureUnits();let de=L.fog,be=O.isMeshStandardMaterial||O.isMeshLambertMaterial||O.isMeshPhongMaterial?L.environment:null,he=te===null?I.outputColorSpace:te.isXRRenderTarget===!0?te.texture.colorSpace:Xe.workingColorSpace,xe=O.isMeshStandardMaterial||O.isMeshLambertMaterial&&!O.envMap||O.isMeshPhongMaterial&&!O.envMap,Ae=E.get(O.envMap||be,xe),Be=O.vertexColors===!0&&!!$.attributes.color&&$.attributes.color.itemSize===4,We=!!$.attributes.tangent&&(!!O.normalMap||O.anisotropy>0),Se=!!$.morphAttributes.position,$e=!!$.morphAttributes.normal,dt=!!$.morphAttributes.color,nt=Rn;O.toneMapped&&(te===null||te.isXRRenderTarget===!0)&&(nt=I.toneMapping);let tt=$.morphAttributes.position||$.morphAttributes.normal||$.morphAttributes.color,Pt=tt!==void 0?tt.length:0,Me=Pe.get(O),Ft=A.state.lights;if(pt===!0&&(Wt===!0||_!==Q)){let ct=_===Q&&O.id===W;K.setState(O,_,ct)}let Je=!1,Mi=!1;O.version===Me.__version?Me.needsLights&&Me.lightsStateVersion!==Ft.state.version||z.isBatchedMesh&&Me.batching===!1||!z.isBatchedMesh&&Me.batching===!0||z.isBatchedMesh&&Me.batchingColor===!0&&z._colorsTexture===null||z.isBatchedMesh&&Me.batchingColor===!1&&z._colorsTexture!==null||z.isInstancedMesh&&Me.instancing===!1||!z.isInstancedMesh&&Me.instancing===!0||z.isSkinnedMesh&&Me.skinning===!1||!z.isSkinnedMesh&&Me.skinning===!0||z.isInstancedMesh&&Me.instancingColor===!0&&z.instanceColor===null||z.isInstancedMesh&&Me.instancingColor===!1&&z.instanceColor!==null||z.isInstancedMesh&&Me.instancingMorph===!0&&z.morphTexture===null||z.isInstancedMesh&&Me.instancingMorph===!1&&z.morphTexture!==null||Me.envMap!==Ae||O.fog===!0&&Me.fog!==de||Me.numClippingPlanes!==void 0&&(Me.numClippingPlanes!==K.numPlanes||Me.numIntersection!==K.numIntersection)||Me.vertexAlphas!==Be||Me.vertexTangents!==We||Me.morphTargets!==Se||Me.morphNormals!==$e||Me.morphColors!==dt||Me.morphTargetsCount!==Pt||Me.numLightProbeGrids!==qh(A.state.lightProbeGridArray)?Je=!0:(Me.outputColorSpace!==he||Me.toneMapping!==nt)&&(Mi=!0):(Je=!0,Me.__version=O.version);let Lt=Me.currentProgram;(Je===!0||Mi===!0)&&(Lt=Mi===!0?jp(O,L,z,he,nt):Ur(O,L,z),V&&O.isNodeMaterial&&V.onUpdateProgram(O,Lt,Me));let Ps=!1,Qn=!1,wi=!1,Ze=Lt.getUniforms(),Tt=Me.uniforms;if(pe.useProgram(Lt.program)&&(Ps=!0,Qn=!0,wi=!0),O.id!==W&&(W=O.id,Qn=!0),Ps||Q!==_){pe.buffers.depth.getReversed()&&_.reversedDepth!==!0&&(_._reversedDepth=!0,_.updateProjectionMatrix()),Ze.setValue(N,"projectionMatrix",_.projectionMatrix),Ze.setValue(N,"viewMatrix",_.matrixWorldInverse);let bt=Ze.map.cameraPosition;bt!==void 0&&bt.setValue(N,_n.setFromMatrixPosition(_.matrixWorld)),at.logarithmicDepthBuffer&&Ze.setValue(N,"logDepthBufFC",2/(Math.log(_.far+1)/Math.LN2)),(O.isMeshPhongMaterial||O.isMeshToonMaterial||O.isMeshLambertMaterial||O.isMeshBasicMaterial||O.isMeshStandardMaterial||O.isShaderMaterial)&&Ze.setValue(N,"isOrthographic",_.isOrthographicCamera===!0),Q!==_&&(Q=_,Qn=!0,wi=!0)}if(Me.needsLights&&(Ft.state.sunShadowMap.length>0&&Ze.setValue(N,"sunShadowMap",Ft.state.sunShadowMap,Ue),Ft.state.directionalShadowMap.length>0&&Ze.setValue(N,"directionalShadowMap",Ft.state.directionalShadowMap,Ue),Ft.state.spotShadowMap.length>0&&Ze.setValue(N,"spotShadowMap",Ft.state.spotShadowMap,Ue),Ft.state.pointShadowMap.length>0&&Ze.setValue(N,"pointShadowMap",Ft.state.pointShadowMap,Ue)),z.isSkinnedMesh){Ze.setOptional(N,z,"bindMatrix"),Ze.setOptional(N,z,"bindMatrixInverse");let ct=z.skeleton;ct&&(ct.boneTexture===null&&ct.computeBoneTexture(),Ze.setValue(N,"boneTexture",ct.boneTexture,Ue))}z.isBatchedMesh&&(Ze.setOptional(N,z,"batchingTexture"),Ze.setValue(N,"batchingTexture",z._matricesTexture,Ue),Ze.setOptional(N,z,"batchingIdTexture"),Ze.setValue(N,"batchingIdTexture",z._indirectTexture,Ue),Ze.setOptional(N,z,"batchingColorTexture"),z._colorsTexture!==null&&Ze.setValue(N,"batchingColorTexture",z._colorsTexture,Ue));let ln=$.morphAttributes;if((ln.position!==void 0||ln.normal!==void 0||ln.color!==void 0)&&j.update(z,$,Lt),(Qn||Me.receiveShadow!==z.receiveShadow)&&(Me.receiveShadow=z.receiveShadow,Ze.setValue(N,"receiveShadow",z.receiveShadow)),(O.isMeshStandardMaterial||O.isMeshLambertMaterial||O.isMeshPhongMaterial)&&O.envMap===null&&L.environment!==null&&(Tt.envMapIntensity.value=L.environmentIntensity),Tt.dfgLUT!==void 0&&(Tt.dfgLUT.value=d_()),Qn){if(Ze.setValue(N,"toneMappingExposure",I.toneMappingExposure),Me.needsLights&&em(Tt,wi),de&&O.fog===!0&&ae.refreshFogUniforms(Tt,de),ae.refreshMaterialUniforms(Tt,O,ye,Re,A.state.transmissionRenderTarget[_.id]),Me.needsLights&&Me.numLightProbeGrids>0){let ct=S,bt=0;for(let Fn of A.state.lightProbeGridArray)Fn.texture!==null&&(ct.textures[bt]=Fn.texture,ct.min[bt]=Fn.boundingBox.min,ct.max[bt]=Fn.boundingBox.max,ct.resolution[bt]=Fn.resolution,bt++);for(let Fn in ct)ct[Fn].length=bt;Tt.probesSH.value=ct.textures,Tt.probesMin.value=ct.min,Tt.probesMax.value=ct.max,Tt.probesResolution.value=ct.resolution}Sr.upload(N,Yh(Me),Tt,Ue)}if(O.isShaderMaterial&&O.uniformsNeedUpdate===!0&&(Sr.upload(N,Yh(Me),Tt,Ue),O.uniformsNeedUpdate=!1),O.isSpriteMaterial&&Ze.setValue(N,"center",z.center),Ze.setValue(N,"modelViewMatrix",z.modelViewMatrix),Ze.setValue(N,"normalMatrix",z.normalMatrix),Ze.setValue(N,"modelMatrix",z.matrixWorld),O.uniformsGroups!==void 0){let ct=O.uniformsGroups;for(let bt=0,Fn=ct.length;bt<Fn;bt++){let Kh=ct[bt];Ee.update(Kh,Lt),Ee.bind(Kh,Lt)}}return Lt}function em(_,L){_.ambientLightColor.needsUpdate=L,_.lightProbe.needsUpdate=L,_.sunLights.needsUpdate=L,_.sunLightShadows.needsUpdate=L,_.directionalLights.needsUpdate=L,_.directionalLightShadows.needsUpdate=L,_.pointLights.needsUpdate=L,_.pointLightShadows.needsUpdate=L,_.spotLights.needsUpdate=L,_.spotLightShadows.needsUpdate=L,_.rectAreaLights.needsUpdate=L,_.hemisphereLights.needsUpdate=L}function tm(_){return _.isMeshLambertMaterial||_.isMeshToonMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isShadowMaterial||_.isShaderMaterial&&_.lights===!0}this.getActiveCubeFace=function(){return G},this.getActiveMipmapLevel=function(){return k},this.getRenderTarget=function(){return te},this.setRenderTargetTextures=function(_,L,$){let O=Pe.get(_);O.__autoAllocateDepthBuffer=_.resolveDepthBuffer===!1,O.__autoAllocateDepthBuffer===!1&&(O.__useRenderToTexture=!1),Pe.get(_.texture).__webglTexture=L,Pe.get(_.depthTexture).__webglTexture=O.__autoAllocateDepthBuffer?void 0:$,O.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(_,L){let $=Pe.get(_);$.__webglFramebuffer=L,$.__useDefaultFramebuffer=L===void 0},this.setRenderTarget=function(_,L=0,$=0){te=_,G=L,k=$;let O=null,z=!1,de=!1;if(_){let he=Pe.get(_);if(he.__useDefaultFramebuffer!==void 0){pe.bindFramebuffer(N.FRAMEBUFFER,he.__webglFramebuffer),F.copy(_.viewport),se.copy(_.scissor),Te=_.scissorTest,pe.viewport(F),pe.scissor(se),pe.setScissorTest(Te),W=-1;return}else if(he.__webglFramebuffer===void 0)Ue.setupRenderTarget(_);else if(he.__hasExternalTextures)Ue.rebindTextures(_,Pe.get(_.texture).__webglTexture,Pe.get(_.depthTexture).__webglTexture);else if(_.depthBuffer){let Be=_.depthTexture;if(he.__boundDepthTexture!==Be){if(Be!==null&&Pe.has(Be)&&(_.width!==Be.image.width||_.height!==Be.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ue.setupDepthRenderbuffer(_)}}let xe=_.texture;(xe.isData3DTexture||xe.isDataArrayTexture||xe.isCompressedArrayTexture)&&(de=!0);let Ae=Pe.get(_).__webglFramebuffer;_.isWebGLCubeRenderTarget?(Array.isArray(Ae[L])?O=Ae[L][$]:O=Ae[L],z=!0):_.samples>0&&Ue.useMultisampledRTT(_)===!1?O=Pe.get(_).__webglMultisampledFramebuffer:Array.isArray(Ae)?O=Ae[$]:O=Ae,F.copy(_.viewport),se.copy(_.scissor),Te=_.scissorTest}else F.copy(Ie).multiplyScalar(ye).floor(),se.copy(je).multiplyScalar(ye).floor(),Te=et;if($!==0&&(O=Z),pe.bindFramebuffer(N.FRAMEBUFFER,O)&&pe.drawBuffers(_,O),pe.viewport(F),pe.scissor(se),pe.setScissorTest(Te),z){let he=Pe.get(_.texture);N.framebufferTexture2D(N.FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_CUBE_MAP_POSITIVE_X+L,he.__webglTexture,$)}else if(de){let he=L;for(let xe=0;xe<_.textures.length;xe++){let Ae=Pe.get(_.textures[xe]);N.framebufferTextureLayer(N.FRAMEBUFFER,N.COLOR_ATTACHMENT0+xe,Ae.__webglTexture,$,he)}}else if(_!==null&&$!==0){let he=Pe.get(_.texture);N.framebufferTexture2D(N.FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_2D,he.__webglTexture,$)}W=-1};function Jh(_){let L=Pe.get(_);return(L.__readFormat!==_.format||L.__readType!==_.type)&&(L.__readFormat=_.format,L.__readType=_.type,L.__formatReadable=at.textureFormatReadable(_.format),L.__typeReadable=at.textureTypeReadable(_.type)),L}this.readRenderTargetPixels=function(_,L,$,O,z,de,be,he=0){if(!(_&&_.isWebGLRenderTarget)){Ne("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let xe=Pe.get(_).__webglFramebuffer;if(_.isWebGLCubeRenderTarget&&be!==void 0&&(xe=xe[be],Array.isArray(xe)&&(xe=xe[0])),xe){pe.bindFramebuffer(N.FRAMEBUFFER,xe);try{let Ae=_.textures[he],Be=Ae.format,We=Ae.type;_.textures.length>1&&N.readBuffer(N.COLOR_ATTACHMENT0+he);let Se=Jh(Ae);if(Se.__formatReadable===!1){Ne("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Se.__typeReadable===!1){Ne("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}L>=0&&L<=_.width-O&&$>=0&&$<=_.height-z&&N.readPixels(L,$,O,z,re.convert(Be),re.convert(We),de)}finally{let Ae=te!==null?Pe.get(te).__webglFramebuffer:null;pe.bindFramebuffer(N.FRAMEBUFFER,Ae)}}},this.readRenderTargetPixelsAsync=async function(_,L,$,O,z,de,be,he=0){if(!(_&&_.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let xe=Pe.get(_).__webglFramebuffer;if(_.isWebGLCubeRenderTarget&&be!==void 0&&(xe=xe[be],Array.isArray(xe)&&(xe=xe[0])),xe)if(L>=0&&L<=_.width-O&&$>=0&&$<=_.height-z){pe.bindFramebuffer(N.FRAMEBUFFER,xe);let Ae=_.textures[he],Be=Ae.format,We=Ae.type;_.textures.length>1&&N.readBuffer(N.COLOR_ATTACHMENT0+he);let Se=Jh(Ae);if(Se.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Se.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let $e=N.createBuffer();N.bindBuffer(N.PIXEL_PACK_BUFFER,$e),N.bufferData(N.PIXEL_PACK_BUFFER,de.byteLength,N.STREAM_READ),N.readPixels(L,$,O,z,re.convert(Be),re.convert(We),0),N.bindBuffer(N.PIXEL_PACK_BUFFER,null);let dt=te!==null?Pe.get(te).__webglFramebuffer:null;pe.bindFramebuffer(N.FRAMEBUFFER,dt);let nt=N.fenceSync(N.SYNC_GPU_COMMANDS_COMPLETE,0);return N.flush(),await Bd(N,nt,4),N.bindBuffer(N.PIXEL_PACK_BUFFER,$e),N.getBufferSubData(N.PIXEL_PACK_BUFFER,0,de),N.bindBuffer(N.PIXEL_PACK_BUFFER,null),N.deleteBuffer($e),N.deleteSync(nt),de}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(_,L=null,$=0){let O=Math.pow(2,-$),z=Math.floor(_.image.width*O),de=Math.floor(_.image.height*O),be=L!==null?L.x:0,he=L!==null?L.y:0;Ue.setTexture2D(_,0),N.copyTexSubImage2D(N.TEXTURE_2D,$,0,0,be,he,z,de),pe.unbindTexture()},this.copyTextureToTexture=function(_,L,$=null,O=null,z=0,de=0){let be,he,xe,Ae,Be,We,Se,$e,dt,nt=_.isCompressedTexture?_.mipmaps[de]:_.image;if($!==null)be=$.max.x-$.min.x,he=$.max.y-$.min.y,xe=$.isBox3?$.max.z-$.min.z:1,Ae=$.min.x,Be=$.min.y,We=$.isBox3?$.min.z:0;else{let Ze=Math.pow(2,-z);be=Math.floor(nt.width*Ze),he=Math.floor(nt.height*Ze),_.isDataArrayTexture?xe=nt.depth:_.isData3DTexture?xe=Math.floor(nt.depth*Ze):xe=1,Ae=0,Be=0,We=0}O!==null?(Se=O.x,$e=O.y,dt=O.z):(Se=0,$e=0,dt=0);let tt=re.convert(L.format),Pt=re.convert(L.type),Me;L.isData3DTexture?(Ue.setTexture3D(L,0),Me=N.TEXTURE_3D):L.isDataArrayTexture||L.isCompressedArrayTexture?(Ue.setTexture2DArray(L,0),Me=N.TEXTURE_2D_ARRAY):(Ue.setTexture2D(L,0),Me=N.TEXTURE_2D),pe.activeTexture(N.TEXTURE0),pe.pixelStorei(N.UNPACK_FLIP_Y_WEBGL,L.flipY),pe.pixelStorei(N.UNPACK_PREMULTIPLY_ALPHA_WEBGL,L.premultiplyAlpha),pe.pixelStorei(N.UNPACK_ALIGNMENT,L.unpackAlignment);let Ft=pe.getParameter(N.UNPACK_ROW_LENGTH),Je=pe.getParameter(N.UNPACK_IMAGE_HEIGHT),Mi=pe.getParameter(N.UNPACK_SKIP_PIXELS),Lt=pe.getParameter(N.UNPACK_SKIP_ROWS),Ps=pe.getParameter(N.UNPACK_SKIP_IMAGES);pe.pixelStorei(N.UNPACK_ROW_LENGTH,nt.width),pe.pixelStorei(N.UNPACK_IMAGE_HEIGHT,nt.height),pe.pixelStorei(N.UNPACK_SKIP_PIXELS,Ae),pe.pixelStorei(N.UNPACK_SKIP_ROWS,Be),pe.pixelStorei(N.UNPACK_SKIP_IMAGES,We);let Qn=_.isDataArrayTexture||_.isData3DTexture,wi=L.isDataArrayTexture||L.isData3DTexture;if(_.isDepthTexture){let Ze=Pe.get(_),Tt=Pe.get(L),ln=Pe.get(Ze.__renderTarget),ct=Pe.get(Tt.__renderTarget);pe.bindFramebuffer(N.READ_FRAMEBUFFER,ln.__webglFramebuffer),pe.bindFramebuffer(N.DRAW_FRAMEBUFFER,ct.__webglFramebuffer);for(let bt=0;bt<xe;bt++)Qn&&(N.framebufferTextureLayer(N.READ_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Pe.get(_).__webglTexture,z,We+bt),N.framebufferTextureLayer(N.DRAW_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Pe.get(L).__webglTexture,de,dt+bt)),N.blitFramebuffer(Ae,Be,Ae+be,Be+he,Se,$e,Se+be,$e+he,N.DEPTH_BUFFER_BIT,N.NEAREST);pe.bindFramebuffer(N.READ_FRAMEBUFFER,null),pe.bindFramebuffer(N.DRAW_FRAMEBUFFER,null)}else if(z!==0||_.isRenderTargetTexture||Pe.has(_)){let Ze=Pe.get(_),Tt=Pe.get(L);pe.bindFramebuffer(N.READ_FRAMEBUFFER,P),pe.bindFramebuffer(N.DRAW_FRAMEBUFFER,X);for(let ln=0;ln<xe;ln++)Qn?N.framebufferTextureLayer(N.READ_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Ze.__webglTexture,z,We+ln):N.framebufferTexture2D(N.READ_FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_2D,Ze.__webglTexture,z),wi?N.framebufferTextureLayer(N.DRAW_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Tt.__webglTexture,de,dt+ln):N.framebufferTexture2D(N.DRAW_FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_2D,Tt.__webglTexture,de),z!==0?N.blitFramebuffer(Ae,Be,Ae+be,Be+he,Se,$e,Se+be,$e+he,N.COLOR_BUFFER_BIT,N.NEAREST):wi?N.copyTexSubImage3D(Me,de,Se,$e,dt+ln,Ae,Be,be,he):N.copyTexSubImage2D(Me,de,Se,$e,Ae,Be,be,he);pe.bindFramebuffer(N.READ_FRAMEBUFFER,null),pe.bindFramebuffer(N.DRAW_FRAMEBUFFER,null)}else wi?_.isDataTexture||_.isData3DTexture?N.texSubImage3D(Me,de,Se,$e,dt,be,he,xe,tt,Pt,nt.data):L.isCompressedArrayTexture?N.compressedTexSubImage3D(Me,de,Se,$e,dt,be,he,xe,tt,nt.data):N.texSubImage3D(Me,de,Se,$e,dt,be,he,xe,tt,Pt,nt):_.isDataTexture?N.texSubImage2D(N.TEXTURE_2D,de,Se,$e,be,he,tt,Pt,nt.data):_.isCompressedTexture?N.compressedTexSubImage2D(N.TEXTURE_2D,de,Se,$e,nt.width,nt.height,tt,nt.data):N.texSubImage2D(N.TEXTURE_2D,de,Se,$e,be,he,tt,Pt,nt);pe.pixelStorei(N.UNPACK_ROW_LENGTH,Ft),pe.pixelStorei(N.UNPACK_IMAGE_HEIGHT,Je),pe.pixelStorei(N.UNPACK_SKIP_PIXELS,Mi),pe.pixelStorei(N.UNPACK_SKIP_ROWS,Lt),pe.pixelStorei(N.UNPACK_SKIP_IMAGES,Ps),de===0&&L.generateMipmaps===!0&&L.mipmapsAutoUpdate===!0&&N.generateMipmap(Me),pe.unbindTexture()},this.initRenderTarget=function(_){Pe.get(_).__webglFramebuffer===void 0&&Ue.setupRenderTarget(_)},this.initTexture=function(_){_.isCubeTexture?Ue.setTextureCube(_,0):_.isData3DTexture?Ue.setTexture3D(_,0):_.isDataArrayTexture||_.isCompressedArrayTexture?Ue.setTexture2DArray(_,0):Ue.setTexture2D(_,0),pe.unbindTexture()},this.resetState=function(){G=0,k=0,te=null,pe.reset(),oe.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return an}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=Xe._getDrawingBufferColorSpace(e),t.unpackColorSpace=Xe._getUnpackColorSpace()}};var wf=.01,Ho=Math.PI/24,hh={azimuth:-.6,height:.55},ki=class{constructor(e){this.far=e;this.distance=e}far;azimuth=hh.azimuth;height=hh.height;distance;followers=[];turn(e,t,i){this.azimuth+=e,this.height=Math.min(1.5,Math.max(-1.5,this.height+t)),this.distance=Math.min(12,Math.max(1.5,this.distance*i));for(let r of this.followers)r()}goHome(){Object.assign(this,hh,{distance:this.far})}},Go=class{constructor(e,t,i){this.stance=t;t.followers.push(i),e.tabIndex=0,e.addEventListener("pointerdown",r=>this.drag(e,r)),e.addEventListener("keydown",r=>this.key(r)),e.addEventListener("wheel",r=>{!r.ctrlKey&&!r.metaKey||(r.preventDefault(),this.turn(0,0,Math.exp(r.deltaY*.002)))},{passive:!1})}stance;lens=new kt(36,1,.1,40);camera(e){let{lens:t}=this,{azimuth:i,height:r}=this.stance,s=this.stance.distance/Math.min(1,e),a=s*Math.cos(r);return t.position.set(a*Math.sin(i),s*Math.sin(r),a*Math.cos(i)),t.lookAt(0,0,0),t.aspect=e,t.updateProjectionMatrix(),t.updateMatrixWorld(),t}turn(e,t,i=1){this.stance.turn(e,t,i)}drag(e,t){if(t.button!==0)return;e.setPointerCapture(t.pointerId);let[i,r]=[t.clientX,t.clientY],s=({clientX:o,clientY:l})=>{this.turn(-wf*(o-i),wf*(l-r)),[i,r]=[o,l]},a=()=>e.removeEventListener("pointermove",s);e.addEventListener("pointermove",s),e.addEventListener("pointerup",a,{once:!0}),e.addEventListener("pointercancel",a,{once:!0})}key(e){let t={ArrowLeft:[-Ho,0,1],ArrowRight:[Ho,0,1],ArrowUp:[0,Ho,1],ArrowDown:[0,-Ho,1],"+":[0,0,.8333333333333334],"-":[0,0,1.2]};if(!(e.ctrlKey||e.altKey||e.metaKey)){if(e.key==="Home")this.stance.goHome();else if(!t[e.key])return;e.preventDefault(),this.turn(...t[e.key]??[0,0,1])}}};function uh(n,{name:e,title:t,says:i,missing:r},s,a,o=new ki(s.far)){let l=new Ot(`${t}. ${n.turnHelp}`),c=w("div",{class:"ig-stage"},l.canvas),h=w("p",{class:"ig-missing"},r),d=w("p",{class:"ig-note"}),u=It(t,i,e);u.append(c,h,d);let f=new Go(l.canvas,o,()=>u.hidden||c.hidden||S()),g=new Zr,x=new cs("#ffffff",1.6);x.position.set(-1,3,2),g.add(new hs("#ffffff",1.7),x,s.object);let p,m=!0;function b(y){if(p=y,u.hidden=!y.state.depth,m=u.hidden,u.hidden)return;let M=s.has(y);c.hidden=d.hidden=!M,h.hidden=M,M&&(s.draw(y),S())}function T(y){if(y.state.depth&&m)return b(y);p=y,!(u.hidden||c.hidden)&&(s.move(y),S())}function S(){l.fit(c.clientWidth,c.clientHeight);let y=f.camera(l.width/Math.max(1,l.height)),M=a.draw(g,y,l);M||s.paint(l.context,C(),p),d.textContent=M?"":n.withoutWebgl,l.canvas.dataset.by=M?"webgl":"canvas"}function C(){let y=f.camera(l.width/Math.max(1,l.height)),M=new H;return(U,I,D)=>(M.set(U,I,D).project(y),[(M.x+1)/2*l.width,(1-M.y)/2*l.height,M.z])}function A(){if(u.hidden||c.hidden)return null;let y=M=>s.paint(M,C(),p);return{name:e,title:t,width:l.width,height:l.height,paint:y}}return{el:u,draw:b,move:T,picture:A}}var wr=class{constructor(e,t){this.of=e;this.count=t}of;count;found=null;get members(){return this.found??=this.sorted(),this.found}sorted(){let{of:e,count:t}=this,i=new Uint32Array(t);for(let a=0;a<e.length;a++)e[a]<t&&i[e[a]]++;for(let a=1;a<t;a++)i[a]+=i[a-1];let r=new Uint32Array(t?i[t-1]:0),s=Uint32Array.from(i,(a,o)=>o?i[o-1]:0);for(let a=0;a<e.length;a++)e[a]<t&&(r[s[e[a]]++]=a);return Array.from(i,(a,o)=>r.subarray(o?i[o-1]:0,a))}};function Vo(n,e,t){let i=new Uint16Array(n);for(let r=0;r<n;r++){let s=t(r);i[r]=s>0?Math.round((s<1?s:1)*(e-1)):0}return new wr(i,e)}function Tf(n,e,t){let i=new Uint16Array(e);for(let r=0;r<e;r++){let s=n[r];i[r]=s>=0&&s<t?s:65535}return new wr(i,t)}var In="#c8102e";function Af(n){let e=getComputedStyle(n),t=i=>e.getPropertyValue(`--ig-${i}`).trim();return{dark:t("theme")==="dark",ink:t("ink"),muted:t("muted"),rule:t("rule"),paper:t("paper"),accent:t("accent"),font:`12px ${e.fontFamily}`}}var f_="00224e00285b002e6a0533711a386f273e6e32436d3b496c434e6c4b546c535a6d5a5f6e61656f686a716f70737676767d7c788482798c8878938e789b9476a39a74aba072b4a76fbcae6cc4b468cdbb63d5c25edec958e7d150f0d846f9e03afee838",vi=dh(f_);function dh(n){let e=Array.from({length:n.length/6},(t,i)=>[0,2,4].map(r=>parseInt(n.slice(6*i+r,6*i+r+2),16)));return t=>{let i=Math.min(1,Math.max(0,t))*(e.length-1),r=Math.min(e.length-2,Math.floor(i)),s=a=>Math.round(e[r][a]+(i-r)*(e[r+1][a]-e[r][a]));return[s(0),s(1),s(2)]}}function Tr([n,e,t]){return`rgb(${n},${e},${t})`}var $o=24,Wo="column:";function Pf(n,e,t){return[["target",e.byClass?t.colourClass:t.colourTarget],...e.prediction?[["prediction",t.colourPrediction]]:[],...n.exampleLoss?[["loss",t.colourLoss]]:[],["moved",t.colourMoved],...e.features.map(i=>[Wo+i,i])]}function ws(n,e,t){let{colour:i}=n.state;if(i==="loss"&&n.plane.exampleLoss)return p_(n,t);if(i==="prediction"&&e.prediction)return{...Ef(n,e,"prediction"),says:t.byPrediction(e.wrong,e.count)};if(i==="moved")return m_(n,t);let r=i.startsWith(Wo)?e.feature(i.slice(Wo.length)):null;return r?Cf(n,e,i,r,(a,o)=>t.byColumn(i.slice(Wo.length),a,o)):e.byClass?Ef(n,e,"target"):e.target?Cf(n,e,"target",e.target,t.byTarget):{groups:e.kept("all",()=>new wr(new Uint16Array(e.count),1)),byClass:!1,says:"",colour:()=>n.theme.accent}}function Ef(n,e,t){return{groups:e.kept(t,()=>Tf(e[t],e.count,e.classes.length)),byClass:!0,says:"",colour:r=>qi(n,r)}}function Cf(n,e,t,i,r){let[s,a]=[1/0,-1/0];for(let c=0;c<i.length;c++)[s,a]=[Math.min(s,i[c]),Math.max(a,i[c])];let o=a>s?a-s:1,l=e.kept(t,()=>Vo(i.length,$o,c=>(i[c]-s)/o));return fh(n,l,r(_e(s),_e(a)))}function p_(n,e){let{plane:t,weights:i,scale:r}=n,s=t.exampleLoss,a=s.all(s.mix(i),new Float32Array(s.width)),o=e.byLoss(_e(r.low),_e(r.high));return fh(n,Vo(a.length,$o,l=>Bt(r,Math.max(0,a[l]))),o)}var Rf=new WeakMap;function m_(n,e){let{plane:t,coordinates:i,box:r}=n,s=t.embedding,a=Rf.get(t)??s.all(s.mix(t.home),new Float32Array(s.width));Rf.set(t,a);let[o,l]=[r.length,i.length/r.length],c=Math.max(...r.map(([d,u])=>u-d))/2;return fh(n,Vo(l,$o,d=>{let u=0;for(let f=0;f<o;f++)u+=(i[f*l+d]-a[f*l+d])**2;return Math.sqrt(u)/c}),e.byMove(_e(c)))}function fh({theme:n},e,t){let i=n.dark?.35:0;return{groups:e,byClass:!1,says:t,colour:s=>Tr(vi(i+(1-i)*(s/($o-1))))}}function Xo(n,e=60){for(let t=0;t<e;t++){let i=!1;if(n.forEach((r,s)=>{for(let a of n.slice(0,s))i=g_(r,a)||i}),!i)return}}function g_(n,e){let[t,i]=[n.x-e.x,n.y-e.y],r=(n.width+e.width)/2-Math.abs(t),s=(n.height+e.height)/2-Math.abs(i);if(r<=1e-9||s<=1e-9)return!1;if(r<s){let a=r/2*(t>=0?1:-1);n.x+=a,e.x-=a}else{let a=s/2*(i>=0?1:-1);n.y+=a,e.y-=a}return!0}var Ts=class{canvas=w("canvas");image=null;draw(e,[t,i],r,s){let[a,o]=[Math.max(1,Math.round(t*r)),Math.max(1,Math.round(i*r))];(this.image?.width!==a||this.image.height!==o)&&([this.canvas.width,this.canvas.height]=[a,o],this.image=new ImageData(a,o));let l=new Uint32Array(this.image.data.buffer);l.fill(0),s({words:l,columns:a,ratio:r}),this.canvas.getContext("2d",{willReadFrequently:!0}).putImageData(this.image,0,0),e.drawImage(this.canvas,0,0,a,o,0,0,t,i)}};function qo({words:n,columns:e,ratio:t},{x:i,y:r},s,a){let o=Math.max(1,Math.round(2*s*t)),l=o/2;for(let c=0;c<i.length;c++){let h=a(c);if(h===0||i[c]!==i[c])continue;let d=Math.round(r[c]*t-l)*e+Math.round(i[c]*t-l);for(let u=0,f=d;u<o;u++,f+=e)for(let g=0;g<o;g++)n[f+g]=h}}function ph(n,e=1){let t=new Oe(n).getHex(At),[i,r,s]=[t>>16&255,t>>8&255,t&255];return(Math.round(255*e)<<24|s<<16|r<<8|i)>>>0}var y_=3600,If=.25;function Nn({state:n},{byClass:e,target:t},i){return!e||!n.hidden.includes(t[i])}function Jn({picked:n,chosen:e},{target:t},i){return(e===null||t?.[i]===e)&&(n===null||n[i]===1)}function Nf(n,e,t,i,r,s){let a=i.theme.dark?1:.8;t.count>y_?v_(n,e,t,i,r,a,s):x_(n,e,t,i,r,a),n.globalAlpha=1}function x_(n,e,t,i,{groups:r,colour:s},a){let o=Math.min(4,90/Math.sqrt(t.count)),l=r.members.map(c=>{let h=i.state.hidden.length?c.filter(d=>Nn(i,t,d)):c;return i.picked===null&&i.chosen===null?{lit:h,quiet:new Uint32Array}:{lit:h.filter(d=>Jn(i,t,d)),quiet:h.filter(d=>!Jn(i,t,d))}});n.fillStyle=i.theme.muted,n.globalAlpha=If;for(let{quiet:c}of l)Lf(n,e,c,o);n.globalAlpha=a,l.forEach(({lit:c},h)=>{n.fillStyle=s(h),Lf(n,e,c,o)})}function Lf(n,{x:e,y:t},i,r){if(i.length){n.beginPath();for(let s of i)Number.isNaN(e[s])||(n.moveTo(e[s]+r,t[s]),n.arc(e[s],t[s],r,0,2*Math.PI));n.fill()}}function v_(n,e,t,i,{groups:r,colour:s},a,{size:o,ratio:l,pixels:c}){let{of:h}=r,d=Uint32Array.from({length:r.count},(p,m)=>ph(s(m))),u=ph(i.theme.muted,If),f=i.state.hidden.length>0,g=p=>h[p]===65535||f&&!Nn(i,t,p)?0:d[h[p]],x=Math.max(1.2,90/Math.sqrt(t.count));n.globalAlpha=a,c.draw(n,o,l,p=>{if(i.picked===null&&i.chosen===null)return qo(p,e,x,g);qo(p,e,x,m=>g(m)&&!Jn(i,t,m)?u:0),qo(p,e,x,m=>Jn(i,t,m)?g(m):0)})}function Df(n,e,t,i,{groups:r}){let{classes:s}=i.payload;n.font=i.theme.font.replace("12px",`600 ${s.length>20?12:14}px`),n.textAlign="center",n.textBaseline="middle";let a=r.members.flatMap((o,l)=>{let h=i.chosen!==null&&i.chosen!==l||i.state.hidden.includes(l)?null:__(t,o),d=s[l];return h?[{text:d,...h,width:n.measureText(d).width+6,height:18}]:[]});Xo(a),n.lineJoin="round",n.lineWidth=4,n.strokeStyle=i.theme.paper,n.fillStyle=i.theme.ink;for(let o of a){let l=Math.min(Math.max(o.x,o.width/2),e.left+e.width-o.width/2);n.strokeText(o.text,l,o.y),n.fillText(o.text,l,o.y)}}function __({x:n,y:e},t){let[i,r,s]=[0,0,0];for(let a of t)Number.isNaN(n[a])||(i+=n[a],r+=e[a],s++);return s?{x:i/s,y:r/s}:null}var gh=5.7,Uf=S_();function Bf(n){let e=new Qr(new Rt,new mr({vertexColors:!0,sizeAttenuation:!1}));e.geometry.boundingSphere=new An(new H,2),e.frustumCulled=!1,e.material.onBeforeCompile=o=>{let l="if (length(gl_PointCoord - 0.5) > 0.5) discard;";o.fragmentShader=o.fragmentShader.replace("void main() {",`void main() { ${l}`)};let t=new Rt().setAttribute("position",new gt(Float32Array.from(Uf.flat(2)),3)),i=new jr(t,new fi),r=new fn().add(e,i);function s(o){let l=o.points,{places:c,colours:h}=b_(e.geometry,l.count),u=Ff(o,n).map(g=>new Oe(g).toArray()),f=Of(o,n,(g,x,p,m,b)=>{c.setXYZ(g,x,p,m),h.setXYZ(g,u[b][0],u[b][1],u[b][2])});c.needsUpdate=h.needsUpdate=!0,e.geometry.setDrawRange(0,f),e.material.size=Math.min(7,Math.max(2,220/Math.sqrt(f||1)))*Math.min(devicePixelRatio||1,3),i.material.color.set(o.theme.rule)}function a(o,l,c){let h=Uf.map(u=>u.map(([f,g,x])=>l(f,g,x)));o.strokeStyle=c.theme.rule,o.lineWidth=1,o.beginPath();for(let[[u,f],[g,x]]of h)o.moveTo(u,f),o.lineTo(g,x);o.stroke();let d=Ff(c,n);Of(c,n,(u,f,g,x,p)=>{let[m,b]=l(f,g,x);o.fillStyle=d[p],o.fillRect(m-1.5,b-1.5,3,3)})}return{object:r,far:gh,has:({points:o,box:l})=>o!==null&&l?.length===3,draw:s,move:s,paint:a}}function b_(n,e){return n.getAttribute("position")?.count!==e&&(n.dispose(),n.setAttribute("position",new gt(new Float32Array(3*e),3).setUsage(Do)),n.setAttribute("color",new gt(new Float32Array(3*e),3).setUsage(Do))),{places:n.getAttribute("position"),colours:n.getAttribute("color")}}function Ff(n,e){let{groups:t,colour:i}=ws(n,n.points,e);return[...Array.from({length:t.count},(r,s)=>i(s)),n.theme.rule]}function Of(n,e,t){let{box:i,coordinates:r}=n,s=n.points,{groups:a}=ws(n,s,e),o=2/Math.max(...i.map(([u,f])=>f-u),1e-9),l=i.map(([u,f])=>(u+f)/2),c=(u,f)=>Math.min(1,Math.max(-1,(r[u*s.count+f]-l[u])*o)),h=u=>a.of[u]!==65535&&Nn(n,s,u),d=0;if(n.picked!==null||n.chosen!==null)for(let u=0;u<s.count;u++)h(u)&&!Jn(n,s,u)&&t(d++,c(0,u),c(1,u),c(2,u),a.count);for(let u=0;u<s.count;u++)h(u)&&Jn(n,s,u)&&t(d++,c(0,u),c(1,u),c(2,u),a.of[u]);return d}function S_(){let n=[0,1,2,3,4,5,6,7].map(i=>[i&1,i>>1&1,i>>2&1].map(r=>2*r-1)),e=n.flatMap((i,r)=>n.slice(r+1).map(s=>[i,s])),t=([i,r])=>i.filter((s,a)=>s!==r[a]).length===1;return e.filter(t)}var yh=[[0,0],[1,0],[1,1],[0,1]];function kf(n,e,t){let i=[];for(let r=0;r<e-1;r++)for(let s=0;s<e-1;s++){if(M_(n,r*e+s,e,t))continue;let a=yh.map(([l,c])=>n[(r+l)*e+s+c]-t),o=w_(a);for(let l of o)i.push(...T_(a,l,r,s))}return i}function M_(n,e,t,i){let r=n[e]>=i;return n[e+1]>=i===r&&n[e+t]>=i===r&&n[e+t+1]>=i===r}function w_(n){if(n.some(Number.isNaN))return[];let e=[0,1,2,3].filter(i=>n[i]>=0!=n[(i+1)%4]>=0);return e.length<4||n[0]+n[1]+n[2]+n[3]>=0==n[0]>=0?e:[3,0,1,2]}function T_(n,e,t,i){let r=(e+1)%4,s=n[e]/(n[e]-n[r]),[a,o]=[yh[e],yh[r]];return[t+a[0]+s*(o[0]-a[0]),i+a[1]+s*(o[1]-a[1])]}var As={gap:12,width:10};function Yo(n,e,t){let i={left:48,top:6,right:66,bottom:42},[r,s]=[n.width-i.left-i.right,n.height-i.top-i.bottom];return{left:i.left,top:i.top,width:Math.max(r,1),height:Math.max(s,1),x:e,y:t}}function Es(n,{offsetX:e,offsetY:t}){let[i,r]=[e-n.left,t-n.top];return i>=0&&i<=n.width&&r>=0&&r<=n.height}function Zo(n,e,{values:t,count:i},r){let s=new ImageData(i,i);for(let o=0;o<i;o++)for(let l=0;l<i;l++){let c=t[o*i+l],h=4*((i-1-l)*i+o);Number.isNaN(c)||s.data.set([...r(c),255],h)}let a=w("canvas");a.width=a.height=i,a.getContext("2d").putImageData(s,0,0),n.imageSmoothingQuality="high",n.drawImage(a,.5,.5,i-1,i-1,e.left,e.top,e.width,e.height)}function Jo(n,e,{values:t,count:i},r,s){let a=l=>e.left+l/(i-1)*e.width,o=l=>e.top+e.height-l/(i-1)*e.height;n.strokeStyle=s,n.lineWidth=.8,n.beginPath();for(let l of r){let c=kf(t,i,l);for(let h=0;h<c.length;h+=4)n.moveTo(a(c[h]),o(c[h+1])),n.lineTo(a(c[h+2]),o(c[h+3]))}n.stroke()}function Ko(n,e,{colour:t,marks:i,goesOn:r},s){let a=e.left+e.width+As.gap,o=n.createLinearGradient(0,e.top+e.height,0,e.top);for(let l=0;l<=16;l++)o.addColorStop(l/16,Tr(t(l/16)));n.fillStyle=o,n.fillRect(a,e.top,As.width,e.height),r&&A_(n,a,e.top,s),n.fillStyle=s.muted,n.font=s.font,n.textAlign="left",n.textBaseline="middle";for(let[l,c]of i){let h=e.top+e.height*(1-l);n.fillText(c,a+As.width+6,Math.max(e.top+6,h))}}function Ar(n,e,t,i=In){n.beginPath(),n.arc(e,t,5,0,2*Math.PI);for(let[r,s]of[["#ffffff",4.5],[i,2]])n.strokeStyle=r,n.lineWidth=s,n.stroke()}function A_(n,e,t,{paper:i}){n.fillStyle=i;for(let r of[e,e+As.width])n.beginPath(),n.moveTo(r,t-1),n.lineTo(r,t+8),n.lineTo(e+As.width/2,t-1),n.fill()}var zf=2,E_=.5,C_=2.6,R_=9,P_=10;function jo({off:n,alpha:e}){let t=Math.max(0,...n??[]);return e.map((i,r)=>n&&t>0?n[r]/t:0)}function Hf(n,e,t){let[i,r]=Er(e,t);t.drawn&&(L_(n,i,r,t),I_(n,i,r,t),Ar(n,i[0],r[0])),N_(n,i[i.length-1],r[r.length-1])}function Gf(n,e,t){let[i,r]=Er(n,e),s=i.map((o,l)=>Math.hypot(o-t[0],r[l]-t[1])),a=s.indexOf(Math.min(...s));return e.drawn&&e.off&&s[a]<=P_?a:null}function Er(n,{alpha:e,beta:t}){return[e.map(i=>ht(n,i)),t.map(i=>nn(n,i))]}function L_(n,e,t,i){let r=jo(i);n.lineCap="round";for(let[s,a]of[["#ffffff",2*zf],[In,zf]])n.strokeStyle=s,i.opacity.forEach((o,l)=>{n.globalAlpha=o,n.lineWidth=a*(1-(1-E_)*(r[l]+r[l+1])/2),n.beginPath(),n.moveTo(e[l],t[l]),n.lineTo(e[l+1],t[l+1]),n.stroke()});n.globalAlpha=1}function I_(n,e,t,i){let r=jo(i),s=0;for(let a=1;a<e.length-1;a++)Math.hypot(e[a]-e[s],t[a]-t[s])<R_||(s=a,n.beginPath(),n.arc(e[a],t[a],C_,0,2*Math.PI),n.fillStyle="#ffffff",n.fill(),n.globalAlpha=1-r[a],n.fillStyle=In,n.fill(),n.globalAlpha=1,n.strokeStyle=In,n.lineWidth=1,n.stroke())}function N_(n,e,t){n.beginPath();for(let i=0;i<10;i++){let[r,s]=[i%2?3.4:8,-Math.PI/2+i*Math.PI/5];n.lineTo(e+r*Math.cos(s),t+r*Math.sin(s))}n.closePath(),n.fillStyle=In,n.strokeStyle="#ffffff",n.lineWidth=2.5,n.stroke(),n.fill()}var vh=5.1,Vt=81,xn=41,D_=1.25,U_=.3,F_=.012,Vf=.035,xh=.045,O_=.01;function $f(){let n=new Rt;n.setAttribute("position",new gt(new Float32Array(3*Vt*Vt),3)),n.setAttribute("color",new gt(new Float32Array(3*Vt*Vt),3));let e=new Ht(n,new rs({vertexColors:!0,side:on})),t=new pr(new Rt,new fi({vertexColors:!0,transparent:!0}));t.frustumCulled=!1;let i=new Ht(new Ni(Vf,20,12),new ui({color:"#ffffff"})),r=new Ht(new Ni(xh,20,12),new ui({color:"#111111"}));r.material.side=1;let s=[i,r,Wf(xh,"#111111",.35),Wf(Vf,"#ffffff",.6)],a=new fn().add(e,t,...s);function o(c){let h=n.getAttribute("position"),d=n.getAttribute("color"),u=new Oe,f=c.field.grid(Vt);f.forEach((x,p)=>{let m=_h(c,x),[b,T]=[Math.floor(p/Vt),p%Vt];h.setXYZ(p,Qo(b,Vt),bh(m),-Qo(T,Vt));let[S,C,A]=vi(m);u.setRGB(S/255,C/255,A/255,At),d.setXYZ(p,u.r,u.g,u.b)}),h.needsUpdate=d.needsUpdate=!0,n.setIndex(k_(f)),n.computeVertexNormals(),n.computeBoundingSphere();let g=Xf(c);t.geometry.setAttribute("position",new gt(Float32Array.from(g.flat()),3)),t.geometry.setAttribute("color",new gt(Float32Array.from(qf(c).flat()),4)),t.visible=g.length>1,l(c)}function l(c){for(let h of s)h.position.copy(B_(c))}return{object:a,far:vh,has:()=>!0,draw:o,move:l,paint:z_}}function Wf(n,e,t){let i=new Ht(new Ni(n,20,12),new ui({color:e,opacity:t,transparent:!0,depthTest:!1}));return i.renderOrder=2,i}function Qo(n,e){return 2*n/(e-1)-1}function _h({scale:n},e){return Math.min(1,Math.max(0,Bt(n,e)))}function bh(n){return D_*(n-.5)}function Sh(n,e,t){let i=(s,a)=>{let[o,l]=n.plane.extent(s);return 2*(a-o)/(l-o)-1},r=bh(_h(n,n.field.read(e,t).loss))+F_;return[i("alpha",e),Number.isFinite(r)?r:0,-i("beta",t)]}function B_(n){let{plane:e,alpha:t,beta:i}=n,r=l=>O_*(e.extent(l)[1]-e.extent(l)[0]),s=(l,c)=>new H(...Sh(n,e.clamp("alpha",l),e.clamp("beta",c))),a=s(t+r("alpha"),i).sub(s(t-r("alpha"),i));return s(t,i-r("beta")).sub(s(t,i+r("beta"))).cross(a).setLength(xh).add(s(t,i))}function Xf(n){let e=n.plane.payload.path;return e?.drawn?e.alpha.map((t,i)=>Sh(n,n.plane.clamp("alpha",t),n.plane.clamp("beta",e.beta[i]))):[]}function qf(n){let e=n.plane.payload.path,t=new Oe(In).toArray();return e?.drawn?jo(e).map(i=>[...t,1-(1-U_)*i]):[]}function k_(n){let e=[];for(let t=0;t<Vt-1;t++)for(let i=0;i<Vt-1;i++){let[r,s,a,o]=[t*Vt+i,(t+1)*Vt+i,(t+1)*Vt+i+1,t*Vt+i+1];[r,s,a,o].every(l=>!Number.isNaN(n[l]))&&e.push(r,s,a,r,a,o)}return e}function z_(n,e,t){let i=t.field.grid(xn),r=i.map(d=>_h(t,d)),s=Array.from(r,(d,u)=>e(Qo(Math.floor(u/xn),xn),bh(d),-Qo(u%xn,xn))),a=[];for(let d=0;d<xn-1;d++)for(let u=0;u<xn-1;u++){let f=[d*xn+u,(d+1)*xn+u,(d+1)*xn+u+1,d*xn+u+1];f.every(g=>!Number.isNaN(i[g]))&&a.push({corners:f,far:Math.max(...f.map(g=>s[g][2]))})}a.sort((d,u)=>u.far-d.far),n.lineWidth=.7;for(let{corners:d}of a){n.fillStyle=n.strokeStyle=Tr(vi(d.reduce((u,f)=>u+r[f],0)/4)),n.beginPath();for(let u of d)n.lineTo(s[u][0],s[u][1]);n.closePath(),n.fill(),n.stroke()}let o=Xf(t).map(d=>e(...d)),l=qf(t);n.strokeStyle=In,n.lineWidth=2;for(let d=1;d<o.length;d++)n.globalAlpha=(l[d-1][3]+l[d][3])/2,n.beginPath(),n.moveTo(o[d-1][0],o[d-1][1]),n.lineTo(o[d][0],o[d][1]),n.stroke();n.globalAlpha=1;let[c,h]=e(...Sh(t,t.alpha,t.beta));n.beginPath(),n.arc(c,h,6,0,2*Math.PI),n.fillStyle="#ffffff",n.strokeStyle="#111111",n.fill(),n.stroke()}function el(n,e,t=[]){let i={name:"relief",title:n.surfaceDepth,says:n.surfaceDepthSays,missing:""},r={name:"cloud",title:n.embeddingDepth,says:n.embeddingDepthSays,missing:n.noDepth};return[uh(n,i,$f(),e,t[0]),uh(n,r,Bf(n),e,t[1])]}function tl(n,e){let t=w("select",{}),i=w("input",{type:"search",placeholder:n.findHelp}),r=w("span",{class:"ig-picked",role:"status"}),s=w("button",{type:"button"},n.letGo),a=w("div",{class:"ig-controls",role:"group","aria-label":n.examplesGroup},w("label",{},`${n.colour} `,t),...e.pick?[w("label",{},`${n.find} `,i),s,r]:[]),o,l=!1;t.addEventListener("change",()=>e.setColour(t.value)),i.addEventListener("change",()=>{let d=o.points?.find(i.value)??[];l=i.value.trim()!==""&&d.length===0,e.pick?.(d)}),s.addEventListener("click",()=>{i.value="",e.pick?.([])});function c(d){if(a.hidden=d.points===null,d.points){let u=Pf(d.plane,d.points,n);t.replaceChildren(...u.map(([f,g])=>w("option",{value:f},g))),t.value=u.some(([f])=>f===d.state.colour)?d.state.colour:u[0][0]}h(d)}function h(d){o=d,d.state.picked.length&&(l=!1),s.hidden=d.state.picked.length===0,r.textContent=d.state.picked.length?H_(d,n):l?n.foundNone:""}return{el:a,draw:c,move:h}}function H_({plane:n,field:e,state:t,alpha:i,beta:r},s){let a=s.pickedCount(t.picked.length);if(e===n||!n.exampleLoss)return`${a}. ${s.noOwnLoss}`;let{error:o,packing:l}=n.payload.example_loss,c=_e(Math.max(0,e.read(i,r).loss)),h=n.isExact(i,r)?0:o,d=h===null?s.unknownError:`\xB1 ${_e((h+l)*n.exampleLoss.span)}`;return s.pickedLoss(a,c,d)}var Mh=dh("0530610e41791752901f63a82a71b23480b93f8ec0529dc86bacd184bcd99bc9e0aed3e6c2ddecd4e6f1e0ecf3ecf2f5f7f6f6f9eee7fbe5d8fddcc9fbccb4f8bb9ef5aa89ee9677e48066db6b55d05548c53e3dba2832ab162a930e267c072267001f");function wh(n,e){return .5+e/n/2}function Yf(n,e){let t=n.length,i=new Float64Array(t),r=1e-15*(n[t-1]-n[0]),s=0;for(let a=0;a<t;a++){let o=e-n[a];if(Math.abs(o)<r)return i.fill(0),i[a]=1,i;let l=a===0||a===t-1?.5:1;i[a]=(a%2?-1:1)*l/o,s+=i[a]}for(let a=0;a<t;a++)i[a]/=s;return i}function Zf(n,e,t){let i=n.length,r=0;for(;r<i-2&&t>=n[r+1];)r++;let s=n[r+1]-n[r],a=(t-n[r])/s,o=1-a,l=new Float64Array(i),c=s*a*o*o,h=-s*a*a*o;for(let d=0;d<i;d++)l[d]=c*e[r*i+d]+h*e[(r+1)*i+d];return l[r]+=(1+2*a)*o*o,l[r+1]+=a*a*(3-2*a),l}function Cr(n,e){let t=0;for(let i=1;i<n.length;i++)Math.abs(n[i]-e)<Math.abs(n[t]-e)&&(t=i);return t}function nl({alpha:n,beta:e,slopes:t,failed:i}){return{alpha:Fe(n),beta:Fe(e),slopes:t&&{alpha:Fe(t.alpha),beta:Fe(t.beta)},failed:Fe(i)}}function Rr(n,e){let t=n[e];return[t[0],t[t.length-1]]}function _i(n,e,t){return n.slopes?Zf(n[e],n.slopes[e],t):Yf(n[e],t)}function il(n,e,t){return V_(_i(n,"alpha",e),_i(n,"beta",t))}function Pr({alpha:n,beta:e},t,i){return Cr(n,t)*e.length+Cr(e,i)}function rl(n,e,t){let[i,r]=Rr(n,e);return Array.from({length:t},(s,a)=>a===t-1?r:i+(r-i)*a/(t-1))}function sl(n,e,t){let i=a=>rl(n,a,t).map(o=>[o,_i(n,a,o)]),r=i("beta"),s=new Float64Array(t*t);return i("alpha").forEach(([a,o],l)=>{let c=Kf(n,e,o);r.forEach(([h,d],u)=>{s[l*t+u]=n.failed[Pr(n,a,h)]?NaN:Dn(c,d)})}),s}function Jf(n,e,t,[i,r],s){let a=t==="alpha"?G_(n,e,_i(n,"beta",r)):Kf(n,e,_i(n,"alpha",i));return Float64Array.from(rl(n,t,s),o=>{let[l,c]=t==="alpha"?[o,r]:[i,o];return n.failed[Pr(n,l,c)]?NaN:Dn(a,_i(n,t,o))})}function Dn(n,e,t=0){let i=0;for(let r=0;r<e.length;r++)i+=n[t+r]*e[r];return i}function Kf({beta:n},e,t){let i=new Float64Array(n.length);for(let r=0;r<t.length;r++)for(let s=0;s<i.length;s++)i[s]+=t[r]*e[r*i.length+s];return i}function G_({alpha:n},e,t){return Float64Array.from(n,(i,r)=>Dn(e,t,r*t.length))}function V_(n,e){let t=new Float64Array(n.length*e.length);for(let i=0;i<n.length;i++)for(let r=0;r<e.length;r++)t[i*e.length+r]=n[i]*e[r];return t}var Lr=class{constructor(e,t=0){this.payload=e;this.lattice=nl(e),this.loss=Fe(e.loss),this.half=Fe(e.half),this.sure=Fe(e.sure),this.error=e.error&&Fe(e.error),this.most=Math.max(t,...Array.from(this.loss,Math.abs))||1}payload;lattice;sure;error;most;loss;half;get count(){return this.payload.subjects.length}read(e,t){let i=il(this.lattice,e,t),r=this.lattice.failed[Pr(this.lattice,e,t)]?NaN:0;return this.payload.subjects.map((s,a)=>{let o=a*i.length;return{value:Dn(this.loss,i,o)+r,half:Math.max(0,Dn(this.half,i,o))+r}})}grid(e,t){let i=this.loss.length/this.count;return sl(this.lattice,this.loss.subarray(e*i,(e+1)*i),t)}};var jf=20,W_=300;function Qf(n,e){let t=`${n.imprintRanking}. ${n.imprintHelp}`,i=w("ul",{class:"ig-ranking",role:"listbox",tabindex:"0","aria-label":t}),r=[],s=[],a=0,o=[],l=0,c=0;function h(f,g,x){s!==f&&(s=f,r=f.map((p,m)=>X_(p,g[m]===1,n,()=>e(m))),i.replaceChildren(...r.map(p=>p.el))),a=x,r.forEach(({el:p},m)=>p.setAttribute("aria-selected",String(m===x))),i.setAttribute("aria-activedescendant",r[x].el.id),$_(i,r[x].el)}function d(f){o=f;let g=u(l,l+jf);return clearTimeout(c),c=window.setTimeout(()=>u(0,r.length),W_),-g.low>g.high?g.low:g.high}function u(f,g){let x=zs(o);for(let p=f;p<Math.min(g,r.length);p++)r[p].value.textContent=ti(o[p].value,o[p].half),r[p].bar.show(o[p],x);return x}return i.addEventListener("scroll",()=>{l=Math.floor(i.scrollTop/Math.max(1,r[0].el.offsetHeight)),u(l,l+jf)}),i.addEventListener("keydown",f=>{let g={ArrowDown:a+1,ArrowUp:a-1,Home:0,End:r.length-1}[f.key];g===void 0||f.ctrlKey||f.altKey||f.metaKey||(f.preventDefault(),a=Math.min(r.length-1,Math.max(0,g)),e(a))}),{el:i,show:h,move:d}}function $_(n,e){let[t,i]=[n.getBoundingClientRect(),e.getBoundingClientRect()];i.top<t.top?n.scrollTop-=t.top-i.top:i.bottom>t.bottom&&(n.scrollTop+=i.bottom-t.bottom)}function X_(n,e,t,i){let r=ks(),s=w("span",{class:"ig-number"}),a=e?[]:[w("span",{class:"ig-live"},`, ${t.noise}`)],o=w("bdi",{class:"ig-name"},n),l=w("li",{id:qt(),role:"option",class:e?"":"ig-unsure"},o,r.el,s,...a);return l.addEventListener("click",i),{el:l,bar:r,value:s}}var ep=81;function al(n,{name:e,imprints:t=[],planes:i},{choose:r,moveTo:s},a=new Map){let o=It(n.imprint,n.imprintSays,"imprint");if(!t.length)return o.append(ii(n.noImprint,`intaglio imprint ${e}`,n)),{el:o,draw:()=>{},move:()=>{}};let l=t.map(G=>new Lr(G,a.get(G.name))),c=t.map(G=>w("option",{value:G.name},n.imprintTitle(G.by,G.name))),h=w("select",{},...c),d=Qf(n,G=>r(T.payload.name,T.payload.subjects[G])),u=w("p",{class:"ig-note"}),f=new Ot(n.imprint),g=w("i",{class:"ig-dot"}),x=w("div",{class:"ig-stage"},f.canvas,g),[p,m]=[w("p",{class:"ig-note"}),w("p",{class:"ig-note"})],b=w("label",{class:"ig-choice"},`${n.imprintOf} `,h);b.hidden=l.length===1,o.append(w("div",{class:"ig-halves"},w("div",{},b,d.el,u),w("div",{},x,p,m)));let T=l[0],S=0,C,A;h.addEventListener("change",()=>r(h.value,"")),f.canvas.addEventListener("click",G=>{y()&&Es(A,G)&&s(Fs(A,G.offsetX),Os(A,G.offsetY))});let y=()=>T.payload.plane===C.plane.payload.name;function M(G){let{imprint:k,subject:te}=G.state;T=l.find(({payload:Q})=>Q.name===k)??l[0],S=Math.max(0,T.payload.subjects.indexOf(te)),h.value=T.payload.name,d.show(T.payload.subjects,T.sure,S);let W=T.payload.subjects[S];f.canvas.setAttribute("aria-label",n.imprintMap(W)),m.textContent=`${T.payload.caption}.`,C=G,f.fit(x.clientWidth,x.clientHeight),A=Yo(f,Rr(T.lattice,"alpha"),Rr(T.lattice,"beta")),D(f.context),U(G)}function U(G){C=G;let[k,te]=I(),W=T.read(k,te);u.textContent=V(T,d.move(W))+Z(),p.textContent=P(W[S]),g.style.transform=`translate(${ht(A,k)}px, ${nn(A,te)}px)`}function I(){return y()?[C.alpha,C.beta]:[0,0]}function D(G){let k={values:T.grid(S,ep),count:ep};Zo(G,A,k,W=>Mh(wh(T.most,W))),T.payload.shares||Jo(G,A,k,[0],"rgba(0, 0, 0, 0.45)"),rn(G,A,C.theme,{xLabel:n.alpha,yLabel:n.beta});let te=Xi(-T.most,T.most).map(W=>[wh(T.most,W),_e(W)]);Ko(G,A,{colour:Mh,marks:te,goesOn:!1},C.theme)}function V({payload:G},k){let{shares:te,level:W,subjects:Q,total:F,stale:se}=G;return(te?n.shareBars(_e(k)):n.imprintBars(_e(k))+n.imprintNoise(bn(W)))+(F>Q.length?n.imprintLeft(Q.length,F):"")+(se?n.imprintStale:"")}function Z(){if(y())return"";let G=i.find(k=>k.name===T.payload.plane);return G?n.imprintElsewhere(n.planeTitle(G.name,G.title)):n.imprintAlone}function P({value:G,half:k}){let te=y()?n.imprintHere:n.imprintThere,W=T.payload.shares?n.shareReading:n.imprintReading,Q=T.error===null?n.unknownError:_e(T.error[S]);return te(T.payload.subjects[S],ti(G,k))+W+n.imprintScale(Q)}function X(){let G=k=>{D(k);let[te,W]=I();Ar(k,ht(A,te),nn(A,W),"#111111")};return{name:"imprint",title:n.imprint,width:f.width,height:f.height,paint:G}}return{el:o,draw:M,move:U,picture:X}}var bi=class{followers=[];zoom=1;x=0;y=0;get isWhole(){return this.zoom===1&&this.x===0&&this.y===0}move(e,t){this.set(this.zoom,this.x+e/this.zoom,this.y+t/this.zoom)}nearer(e,t=0,i=0){let r=Math.min(1e3,Math.max(1,this.zoom*e)),s=1/this.zoom-1/r;this.set(r,this.x+t*s,this.y+i*s)}goHome(){this.set(1,0,0)}of(e){if(this.isWhole)return e;let t=([i,r],s)=>{let[a,o]=[(i+r)/2+s*(r-i),(r-i)/2/this.zoom];return[a-o,a+o]};return{...e,x:t(e.x,this.x),y:t(e.y,this.y)}}set(e,t,i){let r=s=>Math.min(.5,Math.max(-.5,s));[this.zoom,this.x,this.y]=[e,r(t),r(i)],this.followers.forEach(s=>s())}};var Th={"raw features":"\u25A1","random encoder":"\u25B3",shuffled:"\xD7","iid Gaussian":"\u25C7"};function tp(n,e){if("error"in n)return[w("p",{class:"ig-missing"},`${n.error}.`)];let t=n.lines.filter(({value:a})=>a!==null),i=Object.keys(Th).filter(a=>t.some(o=>o.controls.some(l=>l.name===a))),r=[["\u25CF",e.own],...i.map(a=>[Th[a],e.controls[a]??a])],s=[...new Set(t.map(({section:a})=>a))].flatMap(a=>[w("h5",{},e.sections[a]??a),w("ul",{class:"ig-facts"},...t.filter(o=>o.section===a).map(o=>q_(o,e)))]);return[w("p",{class:"ig-signs"},...r.map(([a,o])=>w("span",{},`${a} ${o}`))),...s,w("p",{class:"ig-note"},e.reading),J_(t,i,e),w("p",{class:"ig-note"},`${n.caption}.`)]}function np(n,e){return"error"in n||!n.tensions.length?[]:[w("h4",{},e.tensions),...n.tensions.map(t=>w("p",{class:"ig-note"},t))]}function ip({measure:n,title:e,better:t},{measures:i}){let r={higher:" \u2191",lower:" \u2193"}[t]??"";return n in i?i[n]+r:e}function q_(n,e){let t=w("span",{class:"ig-name",title:n.sentence},ip(n,e));return w("li",{},t,w("span",{class:"ig-number"},_e(n.value)),Y_(n))}function Y_(n){let e=[n,...n.controls].flatMap(({value:h,low:d,high:u},f)=>f?[h]:[h,d,u]).filter(h=>h!==null),[t,i]=[Math.min(...e),Math.max(...e)],r=h=>i>t?100*(h-t)/(i-t):50,s=n.controls.filter(({value:h})=>h!==null).map(({name:h,value:d})=>Z_(Th[h]??"\u25CB",r(d))),{low:a,high:o}=n,l=w("i",{class:"ig-interval"});a!==null&&o!==null&&Object.assign(l.style,{left:`${r(a)}%`,width:`${r(o)-r(a)}%`});let c=w("i",{class:"ig-own"});return c.style.left=`${r(n.value)}%`,w("span",{class:"ig-track","aria-hidden":"true"},...s,l,c)}function Z_(n,e){let t=w("b",{},n);return t.style.left=`${e}%`,t}function J_(n,e,t){let i=({low:c,high:h})=>c===null||h===null?"\u2013":`${_e(c)} \u2026 ${_e(h)}`,r=[...t.head,...e.map(c=>t.controls[c]??c),t.inWords],s=n.map(c=>{let h=e.map(u=>c.controls.find(f=>f.name===u)?.value??NaN),d=[_e(c.value),i(c),...h.map(_e),c.sentence];return w("tr",{},w("th",{scope:"row"},ip(c,t)),...d.map(u=>w("td",{},u)))}),a=w("tr",{},...r.map(c=>w("th",{scope:"col"},c))),o=w("table",{},w("thead",{},a),w("tbody",{},...s)),l=w("div",{class:"ig-scroll",tabindex:"0",role:"region","aria-label":t.inNumbers},o);return w("details",{class:"ig-numbers"},w("summary",{},t.inNumbers),l)}var K_={metrics:"Metrics",says:"How good the representation is and how the surface is shaped, in many numbers with their errors and controls; never one score.",card:"Representation card",noCard:"How good the representation is, is not in this run.",own:"this embedding",reading:"Each line has a scale of its own; bars are 95 % intervals, hollow signs the same measure of a control. \u2191: more is better; \u2193: less.",tensions:"What pulls against what",inNumbers:"The card in numbers",head:["measure","value","95 % interval"],inWords:"in words",shape:"Shape of the surface that is shown",rim:"\u2265: the window ends before the valley does. ",epsilon:n=>`A valley is what lies within \u03B5 = ${n} of the lowest loss, a tenth of the range. Errors follow from the surface's own.`,noShape:n=>`This surface has no such numbers: ${n}.`,sections:{information:"Information: what can be read from it?",redundancy:"Redundancy: how many dimensions are in use?",interpretability:"Interpretability: what does one dimension stand for?",generalisation:"Generalisation: how does it lie in space, and would it hold for others?"},controls:{},measures:{minimum_alpha:"minimum, \u03B1",minimum_beta:"minimum, \u03B2",width_alpha:"width along \u03B1",width_beta:"width along \u03B2"},meanings:{}},j_={metrics:"\u5EA6\u91CF",says:"\u8868\u793A\u6709\u591A\u597D\uFF0C\u66F2\u9762\u662F\u4EC0\u4E48\u5F62\u72B6\uFF1A\u8BB8\u591A\u6570\u5B57\uFF0C\u5404\u9644\u8BEF\u5DEE\u4E0E\u5BF9\u7167\uFF0C\u4ECE\u4E0D\u5408\u6210\u4E00\u4E2A\u5206\u6570\u3002",card:"\u8868\u793A\u5361\u7247",noCard:"\u8FD9\u6B21\u8FD0\u884C\u4E2D\u6CA1\u6709\uFF1A\u8868\u793A\u6709\u591A\u597D\u3002",own:"\u8FD9\u4E2A\u5D4C\u5165",reading:"\u6BCF\u884C\u5404\u6709\u523B\u5EA6\uFF1B\u6A2A\u6761\u662F 95 % \u533A\u95F4\uFF0C\u7A7A\u5FC3\u8BB0\u53F7\u662F\u540C\u4E00\u5EA6\u91CF\u5728\u5BF9\u7167\u4E0A\u7684\u503C\u3002\u2191 \u8D8A\u9AD8\u8D8A\u597D\uFF0C\u2193 \u8D8A\u4F4E\u8D8A\u597D\u3002",tensions:"\u4F55\u8005\u76F8\u4E92\u7275\u5236",inNumbers:"\u5361\u7247\u7684\u6570\u503C",head:["\u5EA6\u91CF","\u6570\u503C","95 % \u533A\u95F4"],inWords:"\u6587\u5B57\u8BF4\u660E",shape:"\u6240\u663E\u793A\u66F2\u9762\u7684\u5F62\u72B6",rim:"\u2265\uFF1A\u7A97\u53E3\u5728\u8C37\u7684\u5C3D\u5934\u4E4B\u524D\u5C31\u7ED3\u675F\u4E86\u3002",epsilon:n=>`\u8C37\u662F\u635F\u5931\u6BD4\u6700\u4F4E\u5904\u9AD8\u51FA\u4E0D\u5230 \u03B5 = ${n}\uFF08\u8303\u56F4\u7684\u5341\u5206\u4E4B\u4E00\uFF09\u4E4B\u5904\u3002\u8BEF\u5DEE\u6765\u81EA\u66F2\u9762\u81EA\u8EAB\u7684\u8BEF\u5DEE\u3002`,noShape:n=>`\u8FD9\u4E2A\u66F2\u9762\u6CA1\u6709\u8FD9\u4E9B\u6570\u5B57\uFF1A${n}\u3002`,sections:{information:"\u4FE1\u606F\uFF1A\u4ECE\u4E2D\u80FD\u8BFB\u51FA\u4EC0\u4E48\uFF1F",redundancy:"\u5197\u4F59\uFF1A\u7528\u5230\u4E86\u591A\u5C11\u4E2A\u7EF4\u5EA6\uFF1F",interpretability:"\u53EF\u89E3\u91CA\u6027\uFF1A\u4E00\u4E2A\u7EF4\u5EA6\u4EE3\u8868\u4EC0\u4E48\uFF1F",generalisation:"\u6CDB\u5316\uFF1A\u5B83\u5728\u7A7A\u95F4\u4E2D\u600E\u6837\u5206\u5E03\uFF0C\u5BF9\u522B\u7684\u6570\u636E\u8FD8\u6210\u7ACB\u5417\uFF1F"},controls:{"raw features":"\u539F\u59CB\u7279\u5F81","random encoder":"\u968F\u673A\u7F16\u7801\u5668",shuffled:"\u6253\u4E71","iid Gaussian":"\u72EC\u7ACB\u9AD8\u65AF"},measures:{linear_probe:"\u7EBF\u6027\u63A2\u9488",selectivity:"\u9009\u62E9\u6027",knn_probe:"\u8FD1\u90BB\u63A2\u9488",reconstruction:"\u91CD\u5EFA",trustworthiness:"\u53EF\u4FE1\u5EA6",continuity:"\u8FDE\u7EED\u6027",participation_ratio:"\u53C2\u4E0E\u6BD4",mean_correlation:"\u5E73\u5747\u76F8\u5173",dead_dimensions:"\u6B7B\u7EF4\u5EA6",class_share:"\u7C7B\u522B\u4EFD\u989D",disentanglement:"\u89E3\u8026\u5EA6",completeness:"\u5B8C\u5907\u5EA6",informativeness:"\u4FE1\u606F\u91CF",analogies:"\u7C7B\u6BD4",similarity:"\u76F8\u4F3C\u5EA6",probe_gap:"\u63A2\u9488\u5DEE\u8DDD",alignment:"\u5BF9\u9F50",uniformity:"\u5747\u5300",silhouette:"\u8F6E\u5ED3\u7CFB\u6570",minimum:"\u6700\u4F4E",minimum_alpha:"\u6700\u4F4E\u5904\u7684 \u03B1",minimum_beta:"\u6700\u4F4E\u5904\u7684 \u03B2",origin:"\u539F\u70B9",height:"\u6700\u9AD8",range:"\u8303\u56F4",depth:"\u6DF1\u5EA6",width_alpha:"\u6CBF \u03B1 \u7684\u5BBD\u5EA6",width_beta:"\u6CBF \u03B2 \u7684\u5BBD\u5EA6",area:"\u8C37\u7684\u9762\u79EF",convex:"\u51F8\u7684\u90E8\u5206"},meanings:{minimum:"\u7A97\u53E3\u5185\u6700\u4F4E\u7684\u635F\u5931",minimum_alpha:"\u5B83\u5728 \u03B1 \u4E0A\u7684\u4F4D\u7F6E",minimum_beta:"\u5B83\u5728 \u03B2 \u4E0A\u7684\u4F4D\u7F6E",origin:"(0, 0) \u5904\u5373\u8BAD\u7EC3\u597D\u7684\u53C2\u6570\u7684\u635F\u5931",height:"\u7A97\u53E3\u5185\u6700\u9AD8\u7684\u635F\u5931",range:"\u6700\u9AD8\u51CF\u6700\u4F4E",depth:"\u8FB9\u7F18\u4E0A\u6700\u4F4E\u7684\u635F\u5931\u51CF\u6700\u4F4E\uFF1A\u8D70\u51FA\u7A97\u53E3\u81F3\u5C11\u8981\u722C\u591A\u9AD8",width_alpha:"\u8FC7\u6700\u4F4E\u5904\u6CBF \u03B1 \u65B9\u5411\u5904\u5728 \u03B5 \u4EE5\u5185\u7684\u957F\u5EA6",width_beta:"\u8FC7\u6700\u4F4E\u5904\u6CBF \u03B2 \u65B9\u5411\u5904\u5728 \u03B5 \u4EE5\u5185\u7684\u957F\u5EA6",area:"\u7A97\u53E3\u4E2D\u5904\u5728 \u03B5 \u4EE5\u5185\u7684\u4EFD\u989D",convex:"\u7A97\u53E3\u4E2D\u5404\u65B9\u5411\u90FD\u5411\u4E0A\u5F2F\u7684\u4EFD\u989D"}};function rp(n){return n.startsWith("zh")?j_:K_}function ol(n,{name:e,card:t},i){let r=rp(n.language),s=It(i?.(r.metrics)??r.metrics,i?"":r.says,"metrics"),a=w("div",{},w("h4",{},r.card),...t?tp(t,r):[ii(r.noCard,`intaglio metrics ${e}`,n)]),o=w("div",{}),l=w("div",{},o,...t?np(t,r):[]);s.append(w("div",{class:"ig-halves"},a,l));let c;function h({plane:d}){let{shape:u}=d.payload;o.hidden=u===void 0,!(!u||u===c)&&(c=u,o.replaceChildren(w("h4",{},r.shape),...Q_(u,r)))}return{el:s,draw:h,move:()=>{}}}function Q_(n,e){if("error"in n)return[w("p",{class:"ig-missing"},e.noShape(n.error))];let t=n.rows.map(({measure:r,value:s,error:a,at_rim:o,meaning:l})=>w("li",{},w("span",{class:"ig-name"},e.measures[r]??r),w("span",{class:"ig-number"},(o?"\u2265 ":"")+ti(s??NaN,a)),w("span",{class:"ig-meaning"},e.meanings[r]??l))),i=n.rows.some(({at_rim:r})=>r)?e.rim:"";return[w("ul",{class:"ig-facts"},...t),w("p",{class:"ig-note"},i+e.epsilon(_e(n.epsilon)))]}function ll(n,e){let t=w("details",{class:"ig-menu"},w("summary",{},n.save)),i=w("div",{role:"group","aria-label":n.save});for(let[r,s]of e){let a=w("button",{type:"button"},r);a.addEventListener("click",()=>{t.open=!1,s()}),i.append(a)}return t.append(i),t.addEventListener("keydown",r=>{r.key==="Escape"&&(t.open=!1)}),t.addEventListener("focusout",({relatedTarget:r})=>{r instanceof Node&&!t.contains(r)&&(t.open=!1)}),t}function Ah(n,e){let t=[n.map(sp).join(",")];for(let i of e)t.push(i.map(sp).join(","));return`${t.join(`\r
`)}\r
`}function sp(n){if(typeof n=="number")return Number.isFinite(n)?String(n):"";let e=/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}var eb="278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584",tb="278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584",[nb,ib]=[eb,tb].map(n=>n.split(" ").map(Number)),rb=584,sb={"\u2212":"\\001","\xB1":"\\261","\xD7":"\\327","(":"\\(",")":"\\)","\\":"\\\\"},ap="<</BaseEncoding/WinAnsiEncoding/Differences[1/minus]>>";function op(n){return/^[ -~−±×]*$/.test(n)?Array.from(n,e=>sb[e]??e).join(""):null}function lp(n,e){let t=e?ib:nb;return Array.from(n).reduce((i,r)=>i+(t[r.charCodeAt(0)-32]??rb),0)/1e3}var cl=class{objects=[];add(e){return this.objects.push(Kn(e))}async addStream(e,t){let i=await ab(t),r=i===t?"":"/Filter/FlateDecode";return this.objects.push(Eh([Kn(`<<${e}${r}/Length ${i.length}>>
stream
`),i,Kn(`
endstream`)]))}whole(e,t){let i=[Kn(`%PDF-1.7
%\xE2\xE3\xCF\xD3
`)],r=[],s=i[0].length;this.objects.forEach((l,c)=>{r.push(s);let h=Eh([Kn(`${c+1} 0 obj
`),l,Kn(`
endobj
`)]);s+=h.length,i.push(h)});let a=r.map(l=>`${String(l).padStart(10,"0")} 00000 n 
`).join(""),o=this.objects.length+1;return i.push(Kn(`xref
0 ${o}
0000000000 65535 f 
${a}trailer
<</Size ${o}/Root ${e} 0 R/Info ${t} 0 R>>
startxref
${s}
%%EOF
`)),Eh(i)}};function Kn(n){return Uint8Array.from(n,e=>e.charCodeAt(0))}function Ch(n){return`<FEFF${Array.from({length:n.length},(e,t)=>n.charCodeAt(t).toString(16).padStart(4,"0")).join("")}>`}function Eh(n){let e=new Uint8Array(n.reduce((i,{length:r})=>i+r,0)),t=0;for(let i of n)e.set(i,t),t+=i.length;return e}async function ab(n){if(typeof CompressionStream>"u")return n;let e=new Blob([n]).stream().pipeThrough(new CompressionStream("deflate"));return new Uint8Array(await new Response(e).arrayBuffer())}var Un={strokeStyle:"#000000",fillStyle:"#000000",lineWidth:1,lineCap:"butt",lineJoin:"miter",globalAlpha:1,font:"12px sans-serif",textAlign:"start",textBaseline:"alphabetic"},ob={top:.8,middle:.32},Ir=class{strokeStyle=Un.strokeStyle;fillStyle=Un.fillStyle;lineWidth=Un.lineWidth;lineCap=Un.lineCap;lineJoin=Un.lineJoin;globalAlpha=Un.globalAlpha;font=Un.font;textAlign=Un.textAlign;textBaseline=Un.textBaseline;imageSmoothingQuality="high";style(){return Object.fromEntries(Object.keys(Un).map(e=>[e,this[e]]))}letters(){let[,e,t,i]=/^(?:(\d+) )?([\d.]+)px (.*)$/.exec(this.font)??[,void 0,"12","sans-serif"];return{weight:e,size:Number(t),family:i,below:(ob[this.textBaseline]??0)*Number(t)}}};function we(n){return Number.isFinite(n)?Math.round(100*n)/100:0}var hl=.75,Nr=10,lb=.5523,cb={butt:0,round:1,square:2},hb={miter:0,round:1,bevel:2},cp={left:0,start:0,center:.5,right:1,end:1},dl=class extends Ir{said=[];kept=[];images=[];gradients=new Map;alphas=[];ruler=w("canvas").getContext("2d");path="";save(){this.kept.push(this.style()),this.said.push("q")}restore(){let e=this.kept.pop();e&&(this.said.push("Q"),Object.assign(this,e))}translate(e,t){this.said.push(`1 0 0 1 ${we(e)} ${we(t)} cm`)}rotate(e){let[t,i]=[Math.cos(e),Math.sin(e)].map(r=>r.toFixed(6));this.said.push(`${t} ${i} ${-Number(i)} ${t} 0 0 cm`)}clip(){this.said.push(`${this.path} W n`)}beginPath(){this.path=""}closePath(){this.path+=" h"}moveTo(e,t){this.path+=` ${we(e)} ${we(t)} m`}lineTo(e,t){this.path+=` ${we(e)} ${we(t)} ${this.path?"l":"m"}`}rect(e,t,i,r){this.path+=` ${[e,t,i,r].map(we).join(" ")} re`}arc(e,t,i){let r=lb*i,s=[[1,0],[0,1],[-1,0],[0,-1]].map(([a,o])=>[a*i-o*r,o*i+a*r,a*r-o*i,o*r+a*i,-o*i,a*i]);this.moveTo(e+i,t);for(let a of s)this.path+=` ${a.map((o,l)=>we(o+(l%2?t:e))).join(" ")} c`;this.path+=" h"}stroke(){this.said.push(`${this.stroked} ${this.path} S`)}fill(){this.said.push(`${this.inked(this.fillStyle)} ${this.path} f`)}fillRect(e,t,i,r){let s=`${[e,t,i,r].map(we).join(" ")} re`,a=typeof this.fillStyle=="string"?-1:[...this.gradients.keys()].indexOf(this.fillStyle);this.said.push(a<0?`${this.inked(this.fillStyle)} ${s} f`:`q ${s} W n /S${a} sh Q`)}strokeRect(e,t,i,r){this.said.push(`${this.stroked} ${[e,t,i,r].map(we).join(" ")} re S`)}fillText(e,t,i){this.write(e,t,i,!1)}strokeText(e,t,i){this.write(e,t,i,!0)}measureText(e){return this.ruler.font=this.font,this.ruler.measureText(e)}drawImage(e,...t){let i=e,[r,s,a,o]=t.length>4?t:[0,0,i.width,i.height],[l,c,h,d]=t.slice(-4),{data:u}=i.getContext("2d").getImageData(0,0,i.width,i.height),[f,g]=[h/a,d/o],x=this.imageOf(u,i.width,i.height),p=`${[l,c,h,d].map(we).join(" ")} re W n`;this.said.push(`q ${this.seen(this.globalAlpha)} ${p} ${hp(l-r*f,c-s*g,i.width*f,i.height*g)} ${x} Do Q`)}createLinearGradient(e,t,i,r){let s=[],a={addColorStop:(o,l)=>{s.push(...ul(l).slice(0,3))}};return this.gradients.set(a,{ends:[e,t,i,r].map(we).join(" "),colours:s}),a}async document(e,t,i,r){let s=new cl,[a,o]=[we(e*hl),we(t*hl)],[l,c,h]=ul(r),d=`${hl} 0 0 ${-hl} 0 ${o} cm ${l} ${c} ${h} rg 0 0 ${we(e)} ${we(t)} re f`,u=await s.addStream("",Kn([d,...this.said,...this.kept.map(()=>"Q")].join(`
`))),f=s.add(await this.resources(s)),g=s.add(`<</Type/Pages/Kids[${f+2} 0 R]/Count 1>>`);s.add(`<</Type/Page/Parent ${g} 0 R/MediaBox[0 0 ${a} ${o}]/Resources ${f} 0 R/Contents ${u} 0 R>>`);let x=s.add(`<</Type/Catalog/Pages ${g} 0 R/ViewerPreferences<</DisplayDocTitle true>>>>`);return s.whole(x,s.add(`<</Title ${Ch(i)}/Producer(Intaglio)>>`))}async resources(e){let t=["Helvetica","Helvetica-Bold"].map(o=>e.add(`<</Type/Font/Subtype/Type1/BaseFont/${o}/Encoding${ap}>>`)),i=[];for(let{entries:o,data:l,alpha:c}of this.images){let h=o.slice(0,o.indexOf("/ColorSpace")),d=c?`/SMask ${await e.addStream(`${h}/ColorSpace/DeviceGray/BitsPerComponent 8`,c)} 0 R`:"";i.push(await e.addStream(o+d,l))}let r=[];for(let{ends:o,colours:l}of this.gradients.values()){let c=Uint8Array.from(l,d=>Math.round(255*d)),h=`/FunctionType 0/Domain[0 1]/Range[0 1 0 1 0 1]/Size[${l.length/3}]/BitsPerSample 8`;r.push(e.add(`<</ShadingType 2/ColorSpace/DeviceRGB/Coords[${o}]/Function ${await e.addStream(h,c)} 0 R>>`))}let s=(o,l)=>`<<${l.map((c,h)=>`/${o}${h} ${c} 0 R`).join("")}>>`,a=this.alphas.map((o,l)=>`/G${l}<</ca ${o}/CA ${o}>>`).join("");return`<</Font${s("F",t)}/XObject${s("I",i)}/Shading${s("S",r)}/ExtGState<<${a}>>>>`}write(e,t,i,r){let{weight:s,size:a,below:o}=this.letters(),l=Number(s??400)>=600,c=op(e);if(c===null)return this.dot(e,t,i+o,r);let h=t-cp[this.textAlign]*lp(e,l)*a,d=r?`${this.stroked} 1 Tr`:`${this.inked(this.fillStyle)} 0 Tr`;this.said.push(`BT ${d} /F${l?1:0} ${a} Tf 1 0 0 -1 ${we(h)} ${we(i+o)} Tm (${c}) Tj ET`)}dot(e,t,i,r){let{size:s}=this.letters(),a=this.measureText(e).width,o=s+this.lineWidth,[l,c]=[Math.ceil((a+2*o)*Nr),Math.ceil(2.4*o*Nr)],h=Object.assign(w("canvas"),{width:l,height:c}).getContext("2d",{willReadFrequently:!0});h.scale(Nr,Nr),Object.assign(h,{font:this.font,lineWidth:this.lineWidth,lineJoin:this.lineJoin}),r?h.strokeText(e,o,1.5*o):h.fillText(e,o,1.5*o);let d=`/Type/XObject/Subtype/Image/Width ${l}/Height ${c}/ImageMask true/BitsPerComponent 1`;this.images.push({entries:d,data:ub(h.getImageData(0,0,l,c))});let u=t-cp[this.textAlign]*a-o,f=hp(u,i-1.5*o,l/Nr,c/Nr),g=this.inked(r?this.strokeStyle:this.fillStyle);this.said.push(`/Span<</ActualText ${Ch(e)}>>BDC q ${g} ${f} /I${this.images.length-1} Do Q EMC`)}imageOf(e,t,i){let[r,s]=[new Uint8Array(3*t*i),new Uint8Array(t*i)];for(let l=0;l<s.length;l++)r.set(e.subarray(4*l,4*l+3),3*l),s[l]=e[4*l+3];let o=`${`/Type/XObject/Subtype/Image/Width ${t}/Height ${i}/Interpolate true`}/ColorSpace/DeviceRGB/BitsPerComponent 8`;return this.images.push({entries:o,data:r,...s.some(l=>l<255)&&{alpha:s}}),`/I${this.images.length-1}`}get stroked(){let[e,t,i,r]=ul(this.strokeStyle);return`${this.seen(r*this.globalAlpha)} ${e} ${t} ${i} RG ${we(this.lineWidth)} w ${cb[this.lineCap]} J ${hb[this.lineJoin]} j`}inked(e){let[t,i,r,s]=ul(e);return`${this.seen(s*this.globalAlpha)} ${t} ${i} ${r} rg`}seen(e){let t=we(e);return this.alphas.includes(t)||this.alphas.push(t),`/G${this.alphas.indexOf(t)} gs`}};function hp(n,e,t,i){return`${we(t)} 0 0 ${we(-i)} ${we(n)} ${we(e+i)} cm`}function ul(n){let e=typeof n=="string"?n.trim():"",t=/^#([0-9a-f]{6})$/i.exec(e)?.[1];if(t)return[0,2,4].map(o=>we(parseInt(t.slice(o,o+2),16)/255)).concat(1);let[i,r,s,a=1]=(/^rgba?\(([^)]*)\)$/.exec(e)?.[1]??"0,0,0").split(/[\s,/]+/).map(Number);return[i/255,r/255,s/255].map(we).concat(a)}function ub({data:n,width:e,height:t}){let i=Math.ceil(e/8),r=new Uint8Array(i*t).fill(255);for(let s=0;s<t;s++)for(let a=0;a<e;a++)n[4*(s*e+a)+3]>=128&&(r[s*i+(a>>3)]&=~(128>>(a&7)));return r}var db=6e4;function fl(n,e){let t=w("a",{href:URL.createObjectURL(n),download:e});document.body.append(t),t.click(),t.remove(),setTimeout(()=>URL.revokeObjectURL(t.href),db)}function zi(n,e,t){fl(new Blob([n],{type:`${e};charset=utf-8`}),t)}function vn(n){let e={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};return n.replace(/[&<>"]/g,t=>e[t]).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"")}var fb={left:"start",start:"start",center:"middle",right:"end",end:"end"},pl=class extends Ir{lines=[];defined=[];kept=[];gradients=new Map;ruler=w("canvas").getContext("2d");path="";groups=0;save(){this.kept.push({style:this.style(),groups:this.groups})}restore(){let e=this.kept.pop();e&&(this.lines.push("</g>".repeat(this.groups-e.groups)),this.groups=e.groups,Object.assign(this,e.style))}translate(e,t){this.open(`transform="translate(${we(e)} ${we(t)})"`)}rotate(e){this.open(`transform="rotate(${we(e*180/Math.PI)})"`)}clip(){let e=`clip${this.defined.length}`;this.defined.push(`<clipPath id="${e}"><path d="${this.path}"/></clipPath>`),this.open(`clip-path="url(#${e})"`)}beginPath(){this.path=""}closePath(){this.path+="Z"}moveTo(e,t){this.path+=`M${we(e)} ${we(t)}`}lineTo(e,t){this.path+=`${this.path?"L":"M"}${we(e)} ${we(t)}`}rect(e,t,i,r){this.path+=`M${we(e)} ${we(t)}h${we(i)}v${we(r)}h${we(-i)}Z`}arc(e,t,i){let[r,s]=[we(i),we(2*i)];this.path+=`M${we(e+i)} ${we(t)}a${r} ${r} 0 1 1 -${s} 0a${r} ${r} 0 1 1 ${s} 0Z`}stroke(){this.lines.push(`<path d="${this.path}" fill="none" ${this.stroked}/>`)}fill(){this.lines.push(`<path d="${this.path}" ${this.filled}/>`)}fillRect(e,t,i,r){this.lines.push(`<rect ${Rh(e,t,i,r)} ${this.filled}/>`)}strokeRect(e,t,i,r){this.lines.push(`<rect ${Rh(e,t,i,r)} fill="none" ${this.stroked}/>`)}fillText(e,t,i){this.write(e,t,i,this.filled)}strokeText(e,t,i){this.write(e,t,i,`fill="none" ${this.stroked}`)}measureText(e){return this.ruler.font=this.font,this.ruler.measureText(e)}drawImage(e,...t){let[i,r,s,a]=t.slice(-4),o=e.toDataURL();this.lines.push(`<image href="${o}" preserveAspectRatio="none" ${Rh(i,r,s,a)}/>`)}createLinearGradient(e,t,i,r){let s=`gradient${this.defined.length}`,a=this.defined.push("")-1,o=[],l=`x1="${we(e)}" y1="${we(t)}" x2="${we(i)}" y2="${we(r)}"`,c={addColorStop:(h,d)=>{o.push(`<stop offset="${we(h)}" stop-color="${vn(d)}"/>`),this.defined[a]=`<linearGradient id="${s}" gradientUnits="userSpaceOnUse" ${l}>${o.join("")}</linearGradient>`}};return this.gradients.set(c,`url(#${s})`),c}document(e,t,i,r){let s=`width="${we(e)}" height="${we(t)}" viewBox="0 0 ${we(e)} ${we(t)}"`,a=`<rect width="100%" height="100%" fill="${vn(r)}"/>`,o=`<title>${vn(i)}</title><defs>${this.defined.join("")}</defs>${a}${this.lines.join(`
`)}`;return`<svg xmlns="http://www.w3.org/2000/svg" ${s}>${o}${"</g>".repeat(this.groups)}</svg>
`}open(e){this.lines.push(`<g ${e}>`),this.groups++}get filled(){return`fill="${this.paint(this.fillStyle)}" fill-opacity="${we(this.globalAlpha)}"`}get stroked(){let e=`stroke-linecap="${this.lineCap}" stroke-linejoin="${this.lineJoin}"`;return`${`stroke="${this.paint(this.strokeStyle)}" stroke-opacity="${we(this.globalAlpha)}"`} stroke-width="${we(this.lineWidth)}" ${e}`}paint(e){return vn(typeof e=="string"?e:this.gradients.get(e)??"none")}write(e,t,i,r){let{weight:s,size:a,family:o,below:l}=this.letters(),c=`font-family="${vn(o)}" font-size="${a}"${s?` font-weight="${s}"`:""}`,h=`x="${we(t)}" y="${we(i+l)}" text-anchor="${fb[this.textAlign]}"`;this.lines.push(`<text ${h} ${c} ${r}>${vn(e)}</text>`)}};function Rh(n,e,t,i){return`x="${we(n)}" y="${we(e)}" width="${we(t)}" height="${we(i)}"`}var Dr=2;function up({name:n,width:e,height:t,paint:i},r){let s=w("canvas");[s.width,s.height]=[Math.max(1,e)*Dr,Math.max(1,t)*Dr];let a=s.getContext("2d");return a.scale(Dr,Dr),a.fillStyle=r,a.fillRect(0,0,e,t),i(a),new Promise(o=>s.toBlob(l=>{l&&fl(l,`${n}.png`),o()}))}function dp({name:n,title:e,width:t,height:i,paint:r},s){let a=new pl;r(a),zi(a.document(t,i,e,s),"image/svg+xml",`${n}.svg`)}async function fp({name:n,title:e,width:t,height:i,paint:r},s){let a=new dl;r(a),fl(new Blob([await a.document(t,i,e,s)],{type:"application/pdf"}),`${n}.pdf`)}var pp=100,pb=300;function mp(n){let e=w("div",{class:"ig-scroll",tabindex:"0",role:"region","aria-label":n.table}),t=w("p",{class:"ig-note"}),i=w("details",{class:"ig-table"},w("summary",{},n.table),t,e),r,s=0;function a(){if(!i.open||!r.points)return;let{head:l,count:c,rows:h}=Ph(r,r.points,n);t.textContent=n.rows(Math.min(pp,c),c),e.replaceChildren(mb(l,h(pp)))}function o(l){r=l,i.hidden=l.points===null,clearTimeout(s),s=window.setTimeout(a,pb)}return i.addEventListener("toggle",a),{el:i,draw:o,move:o}}function Ph(n,e,t){let{plane:i,weights:r,coordinates:s}=n,a=i.exampleLoss?.all(i.exampleLoss.mix(r),new Float32Array(e.count)),o=i.payload.embedding?.axes??[],{columns:l}=e.examples,c=[t.exampleHead,...e.target?[t.targetHead]:[],...e.prediction?[t.predictionHead]:[],...a?[t.lossHead]:[]],h=Uint32Array.from({length:e.count},(f,g)=>g).filter(f=>Nn(n,e,f)&&Jn(n,e,f));a&&h.sort((f,g)=>a[g]-a[f]);let d=f=>[e.number[f],...e.target?[e.says(f)]:[],...e.prediction?[e.predicted(f)]:[],...a?[Math.max(0,a[f])]:[],...o.map((g,x)=>s[x*e.count+f]),...l.map(({values:g})=>g[f])],u=(f=h.length)=>Array.from(h.subarray(0,f),d);return{head:[...c,...o,...l.map(({name:f})=>f)],count:h.length,rows:u}}function mb(n,e){let t=w("tr",{},...n.map(r=>w("th",{scope:"col"},r))),i=e.map(r=>{let s=r.map((a,o)=>{let l=typeof a=="number"?o===0?String(a):_e(a):a;return w(o===0?"th":"td",o===0?{scope:"row"}:{},w("bdi",{},l))});return w("tr",{},...s)});return w("table",{},w("thead",{},t),w("tbody",{},...i))}var ml=51;function gl(n,e,t,i){let r=(s,a)=>()=>{let o=s.picture?.();o&&a(o,t().theme.paper)};return[...e.map(([s,a])=>[n.savePicture(s,"PNG"),r(a,up)]),...e.map(([s,a])=>[n.savePicture(s,"SVG"),r(a,dp)]),...e.map(([s,a])=>[n.savePicture(s,"PDF"),r(a,fp)]),[n.savePicture(n.surface,"CSV"),()=>zi(gb(t()),"text/csv","surface.csv")],[n.savePicture(n.embedding,"CSV"),()=>yb(t(),n)],[n.savePicture(n.savePage,"HTML"),i]]}function gb({field:n}){let[e,t]=[n.places("alpha",ml),n.places("beta",ml)],i=n.grid(ml),r=e.flatMap((s,a)=>t.map((o,l)=>[s,o,i[a*ml+l]]));return Ah(["alpha","beta","loss"],r)}function yb(n,e){if(!n.points)return;let{head:t,rows:i}=Ph(n,n.points,e);zi(Ah(t,i()),"text/csv","examples.csv")}var yl=1.5;function gp(n,e,t){let i=matchMedia("(pointer: coarse)").matches?"nothing":"loop",r=[["loop",n.drawLoop],["along",n.goAlong]].map(([l,c])=>{let h=w("button",{type:"button"},c);return h.addEventListener("click",()=>s(i===l?"nothing":l)),[l,h]});function s(l){i=l;for(let[c,h]of r)h.setAttribute("aria-pressed",String(c===i));t.style.touchAction=i==="nothing"?"":"none",t.style.cursor={loop:"",along:"grab",nothing:"default"}[i]}let a=(l,c,h)=>{let d=w("button",{type:"button","aria-label":c,title:c},l);return d.addEventListener("click",h),d},o=w("div",{class:"ig-look",role:"group","aria-label":n.lookGroup},...r.map(([,l])=>l),a("+",n.nearer,()=>e.nearer(yl)),a("\u2212",n.farther,()=>e.nearer(1/yl)),a(n.whole,n.whole,()=>e.goHome()));return s(i),{el:o,get way(){return i}}}function yp(n,e){let t={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]},i=e.shiftKey?t[e.key]:void 0;if(e.ctrlKey||e.altKey||e.metaKey)return!1;if(i)n.move(.1*i[0],.1*i[1]);else if(e.key==="+"||e.key==="=")n.nearer(yl);else if(e.key==="-")n.nearer(1/yl);else if(e.key==="Home")n.goHome();else return!1;return e.preventDefault(),!0}function xp(n,e,t,i,r){let s=e.length/t,a=Float64Array.from({length:s},(c,h)=>e[h*t+n]),o=[],l=1/0;for(let c=0;c<t;c++){let h=0;for(let u=0;u<s;u++)h+=(e[u*t+c]-a[u])**2;if(!(h<l)||c===n||!r(c))continue;let d=o.length;for(;d>0&&o[d-1].square>h;)d--;o.splice(d,0,{index:c,square:h}),o.length>i&&o.pop(),o.length===i&&(l=o[i-1].square)}return o.map(({index:c,square:h})=>({index:c,distance:Math.sqrt(h)}))}function vp(n,e,t,i,r){let{plane:s,exact:a}=i,{examples:o}=t,l=Ih(t,e),c=t.target?.[e];c!==void 0&&l.push(w("p",{class:"ig-name"},...Lh(e,t,i,r))),t.prediction&&t.prediction[e]!==c&&l.push(w("p",{},w("bdi",{},r.predicted(t.predicted(e))))),a?.prediction!=null&&a.row===t.row[e]&&l.push(w("p",{},w("bdi",{},r.predictedHere(t.named(a.prediction))))),l.push(w("p",{},r.example(t.number[e])));for(let{name:h,values:d}of o.columns)l.push(w("p",{},w("span",{},`${h} `),w("bdi",{},d[e])));if(s.exampleLoss){let h=s.exampleLoss.one(s.exampleLoss.mix(i.weights),e);l.push(w("p",{},r.ownLoss(_e(Math.max(0,h)))))}n.replaceChildren(...l)}function Lh(n,e,t,i){let{classes:r}=t.payload,s=e.target?.[n];if(s===void 0)return[];let a=w("i",{class:"ig-swatch"});return r.length&&(a.style.background=qi(t,s)),[...r.length?[a]:[],w("bdi",{},r.length?r[s]:i.target(_e(s)))]}function Ih({thumbnail:n,examples:e},t){return n?[xb(n,e.thumbnail.shape,t)]:[]}function xb(n,[,e,t],i){let r=w("canvas",{"aria-hidden":"true"});[r.width,r.height]=[t,e];let s=new ImageData(t,e);for(let a=0;a<e*t;a++){let o=n[i*e*t+a];s.data.set([o,o,o,255],4*a)}return r.getContext("2d").putImageData(s,0,0),r}var Nh=6;function _p(n,e,t){let i=w("h4",{id:qt()}),r=w("p",{class:"ig-note"}),s=[],a=Array.from({length:Nh},(u,f)=>{let g=w("button",{type:"button"});return g.addEventListener("click",()=>e(s[f])),g}),o=w("p",{class:"ig-note"},n.nearestHint),l=w("ol",{},...a.map(u=>w("li",{},u))),c=w("div",{class:"ig-near",role:"group","aria-labelledby":i.id},i,w("div",{},o,l),r);c.addEventListener("focusout",({relatedTarget:u})=>{u instanceof Node&&c.contains(u)||t()});function h(u,f,g){o.hidden=g!==null,l.hidden=g===null,r.textContent=bb(u,f,n),g===null?i.textContent=n.nearest:d(u,f,g)}function d(u,f,g){let x=xp(g,u.coordinates,f.count,Nh,p=>Nn(u,f,p));s.splice(0,Nh,...x.map(({index:p})=>p)),i.textContent=n.nearestTo(f.number[g])+_b(f,g,s,n),a.forEach((p,m)=>{p.parentElement.hidden=m>=x.length,m<x.length&&p.replaceChildren(...vb(x[m].index,x[m].distance,f,u,n))})}return{el:c,show:h}}function vb(n,e,t,i,r){let s=t.textOf(n);return[...Ih(t,n),w("span",{class:"ig-name"},...Lh(n,t,i,r)),w("span",{class:"ig-who"},r.example(t.number[n]),...s?[" ",w("bdi",{},s)]:[]),w("span",{class:"ig-number"},_e(e))]}function _b({byClass:n,target:e},t,i,r){return!n||!i.length?"":r.nearestSame(String(i.filter(s=>e[s]===e[t]).length),String(i.length))}function bb({plane:n,state:e},{examples:t,byClass:i},r){let s=n.payload.embedding.axes.filter(l=>l!==""),a=l=>l.toLocaleString("en-US"),o=r.examples(a(t.count),a(t.total));return r.nearestSpace(s.join(", "),o)+(i&&e.hidden.length?r.nearestHidden:"")}function bp(n,e,t,i=!0,r){let[s,a]=r?.x.length===e?[r.x,r.y]:[new Float32Array(e),new Float32Array(e)],[o,l]=[t.left,t.left+t.width],[c,h]=[t.top,t.top+t.height],d=t.width/(t.x[1]-t.x[0]),u=t.height/(t.y[1]-t.y[0]),f=0;for(let g=0;g<e;g++){let x=o+(n[g]-t.x[0])*d,p=h-(n[e+g]-t.y[0])*u,m=x<o||x>l||p<c||p>h;m&&f++,m&&!i?s[g]=a[g]=NaN:(s[g]=x<o+4?o+4:x>l-4?l-4:x,a[g]=p<c+4?c+4:p>h-4?h-4:p)}return{x:s,y:a,beyond:f}}function Sp(n,e,t){let i={left:48,top:6,right:8,bottom:42},r=[Math.max(n-i.left-i.right,1),Math.max(e-i.top-i.bottom,1)],s=t.slice(0,2).map(([c,h])=>Math.max(h-c,1e-9)*1.08),a=Math.max(s[0]/r[0],s[1]/r[1]),[o,l]=r.map((c,h)=>{let d=(t[h][0]+t[h][1])/2;return[d-a*c/2,d+a*c/2]});return{left:i.left,top:i.top,width:r[0],height:r[1],x:o,y:l}}function Mp({x:n,y:e},t,i,r){let[s,a]=[-1,i*i];for(let o=0;o<n.length;o++){let l=(n[o]-t[0])**2+(e[o]-t[1])**2;l<a&&r(o)&&([s,a]=[o,l])}return s<0?null:s}function wp({x:n,y:e},t){let i=[];for(let r=0;r<n.length;r++){let s=!1;for(let a=0,o=t.length-1;a<t.length;o=a++){let[[l,c],[h,d]]=[t[a],t[o]];c>e[r]!=d>e[r]&&n[r]<(h-l)*(e[r]-c)/(d-c)+l&&(s=!s)}s&&i.push(r)}return i}var Sb=14,Mb=6;function xl(n,e,t=new bi,i=new ni,r=()=>{}){let s=new Ot(n.embedding);s.canvas.tabIndex=0;let a=w("div",{class:"ig-tooltip",role:"status",hidden:""}),o=w("div",{class:"ig-stage"},s.canvas,a),l=gp(n,t,s.canvas),c=w("p",{class:"ig-missing"},n.noEmbedding),h=w("p",{class:"ig-note"}),d=It(n.embedding,n.embeddingSays,"embedding"),u=_p(n,Z,()=>i.ask(null));d.append(o,l.el,c,h,u.el);let f,g,x,p=null,m,b=null,T=null,S=[0,0],C=!1,A=new Ts;function y(F){p!==F.points&&i.forget(),p=F.points,o.hidden=l.el.hidden=h.hidden=u.el.hidden=p===null,c.hidden=p!==null,f=F,p&&M(F)}function M(F){f=F,p&&(g=t.of(Sp(o.clientWidth,o.clientHeight,F.box)),x=bp(F.coordinates,p.count,g,t.isWhole,x),m=void 0,U())}function U(){if(!p)return;s.fit(o.clientWidth,o.clientHeight);let F={size:[s.width,s.height],ratio:s.ratio,pixels:A};h.textContent=Tp(s.context,g,x,p,f,n,F)+wb(f,p,x.beyond,t,n),b&&Eb(s.context,b,f),D(i.now),I()}function I(){p&&m!==i.last&&u.show(f,p,m=i.last)}function D(F){let{x:se,y:Te}=x;if(a.hidden=F===null||b!==null||T!==null||Number.isNaN(se[F]),F===null||a.hidden||!p)return;let q=s.context;q.beginPath(),q.arc(se[F],Te[F],7,0,2*Math.PI),q.lineWidth=2,q.strokeStyle=f.theme.ink,q.stroke(),vp(a,F,p,f,n);let fe=Math.min(Math.max(se[F]-a.offsetWidth/2,0),s.width-a.offsetWidth),ve=Te[F]-a.offsetHeight-14;a.style.transform=`translate(${fe}px, ${ve>=0?ve:Te[F]+14}px)`}let V=F=>i.ask(F);function Z(F){Number.isNaN(x.x[F])&&t.goHome(),V(F)}let P=F=>Nn(f,p,F),X=({offsetX:F,offsetY:se})=>Mp(x,[F,se],Sb,P);function G(F){if(!p||(V(X(F)),F.button!==0||l.way==="nothing"))return;s.canvas.setPointerCapture(F.pointerId);let se=[F.offsetX,F.offsetY];[S,C]=[se,!1],l.way==="loop"?b=[se]:T=se}function k(F){if(!p)return;let se=[F.offsetX,F.offsetY];if((T||b)&&(C||=Math.hypot(se[0]-S[0],se[1]-S[1])>=Mb),T){let[Te,q]=[(T[0]-se[0])/g.width,(se[1]-T[1])/g.height];return T=se,t.move(Te,q)}if(!b)return V(X(F));b.push(se),U()}function te(){let F=b;b=T=null,!(!F||!p)&&(C&&e(wp(x,F).filter(P)),U())}function W(F){if(!p||!F.ctrlKey&&!F.metaKey)return;F.preventDefault();let se=(F.offsetX-g.left)/g.width-.5,Te=.5-(F.offsetY-g.top)/g.height;t.nearer(Math.exp(-F.deltaY*.002),se,Te)}t.followers.push(()=>p&&M(f)),i.followers.push(()=>{p&&r(i.now===null?null:p.row[i.now]),U()}),s.canvas.addEventListener("pointermove",k),s.canvas.addEventListener("pointerdown",G),s.canvas.addEventListener("pointerup",te),s.canvas.addEventListener("pointercancel",()=>b=T=null),s.canvas.addEventListener("wheel",W,{passive:!1}),s.canvas.addEventListener("click",()=>{let F=i.now;!C&&F!==null&&f.picked?.[F]!==1&&e([F])}),s.canvas.addEventListener("pointerleave",F=>F.pointerType==="mouse"&&!b&&V(null)),s.canvas.addEventListener("blur",()=>V(null)),s.canvas.addEventListener("keydown",F=>{let se={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[F.key],Te=i.now;if(!(!p||yp(t,F))){if(F.key==="Escape")return Te===null?e([]):V(null);if(F.key==="Enter"&&Te!==null)return e(F.shiftKey?Tb(f.state.picked,Te):[Te]);se&&(F.preventDefault(),V(Ab(Te,se,p.count,q=>!Number.isNaN(x.x[q])&&P(q))))}}),s.canvas.setAttribute("aria-label",`${n.embedding}. ${n.embeddingHelp}`);function Q(){if(!p)return null;let[F,se,Te,q]=[p,x,g,f],fe=[s.width,s.height],ve=Re=>{Tp(Re,Te,se,F,q,n,{size:fe,ratio:Dr,pixels:new Ts})};return{name:"embedding",title:n.embedding,width:s.width,height:s.height,paint:ve}}return{el:d,draw:y,move:M,picture:Q}}function Tp(n,e,t,i,r,s,a){let o=ws(r,i,s);Nf(n,t,i,r,o,a),o.byClass&&Df(n,e,t,r,o);let[l,c]=r.plane.payload.embedding.axes;return rn(n,e,r.theme,{xLabel:l,yLabel:c}),o.says}function wb({plane:n},{examples:e},t,i,r){let{count:s,total:a,left:o}=e,{embedding:l,example_loss:c}=n.payload,h=x=>x.toLocaleString("en-US"),d=x=>x===null?r.unknownError:bn(x),u=x=>[d(x.error),bn(x.packing)],f=r.embeddingNote(r.examples(h(s),h(a)),...u(l))+(c?r.lossNote(...u(c)):""),g=i.isWhole?t?r.outside(h(t)):"":r.inSight(h(s-t));return f+g+(o?.length?r.leftOut(o.join(", ")):"")}function Tb(n,e){return n.includes(e)?n.filter(t=>t!==e):[...n,e]}function Ab(n,e,t,i){let r=n??(e>0?-1:t);for(let s=0;s<t;s++)if(r=(r+e+t)%t,i(r))return r;return null}function Eb(n,e,{theme:t}){n.beginPath();for(let[i,r]of e)n.lineTo(i,r);n.closePath(),n.strokeStyle=t.accent,n.lineWidth=2,n.stroke(),n.fillStyle=t.accent,n.globalAlpha=.12,n.fill(),n.globalAlpha=1}var Dh="#1c2128",Cp="#ffffff",Ap=1.2,Cb=2.6,Ep=18,vl=14;function Rp(n,e,t,i){n.font=i,n.lineCap=n.lineJoin="round";let r=t.map(({name:s,path:a})=>{let[o,l]=Er(e,a);return Rb(n,o,l),Pb(n,e,s,o[o.length-1],l[l.length-1])});Xo(r),n.textAlign="center",n.textBaseline="middle";for(let{text:s,x:a,y:o}of r)n.strokeStyle=Cp,n.lineWidth=3,n.strokeText(s,a,o),n.fillStyle=Dh,n.fillText(s,a,o)}function Rb(n,e,t){for(let[i,r]of[[Cp,2.5*Ap],[Dh,Ap]])n.strokeStyle=i,n.lineWidth=r,n.beginPath(),e.forEach((s,a)=>a?n.lineTo(s,t[a]):n.moveTo(s,t[a])),n.stroke();n.beginPath(),n.arc(e[e.length-1],t[t.length-1],Cb,0,2*Math.PI),n.fillStyle=Dh,n.fill()}function Pb(n,e,t,i,r){let s=t.length>Ep?`${t.slice(0,Ep-1)}\u2026`:t,a=n.measureText(s).width+4,o=Math.min(Math.max(i,e.left+a/2),e.left+e.width-a/2);return{text:s,x:o,y:Math.min(Math.max(r-vl,e.top+vl/2),e.top+e.height-vl/2),width:a,height:vl}}function Pp(n){let e=w("div",{class:"ig-scroll",tabindex:"0",role:"region","aria-label":n.pathTable}),t=w("details",{class:"ig-numbers"},w("summary",{},n.pathTable),e),i=null;function r(s){t.hidden=!s?.moment,!(s===i||!s?.moment)&&(i=s,e.replaceChildren(Lb(s,s.moment,n)))}return{el:t,show:r}}function Lb({alpha:n,beta:e,off:t},i,r){let s=[r.pathMoment,r.alpha,r.beta,...t?[r.pathDistance]:[]],a=i.map((l,c)=>{let h=[n[c],e[c],...t?[t[c]]:[]].map(d=>w("td",{},_e(d)));return w("tr",{},w("th",{scope:"row"},r.momentTitle(l)),...h)}),o=w("tr",{},...s.map(l=>w("th",{scope:"col"},l)));return w("table",{},w("thead",{},o),w("tbody",{},...a))}function Lp({off:n,moment:e,drawn:t},i){let r=Math.max(0,...n??[]);return!n||!e||r===0?"":i.pathOff(_e(r),i.momentTitle(e[n.indexOf(r)]),t)}var Ip=121,Ib=16,Nb=.01;function _l(n,e){let t=new Ot(n.surface),i=w("div",{class:"ig-marker",role:"slider",tabindex:"0","aria-label":n.marker});i.title=n.markerHelp;let[r,s]=["ig-across","ig-down"].map(S=>w("div",{class:S})),a=w("div",{class:"ig-tooltip",hidden:""}),o=w("div",{class:"ig-stage"},t.canvas,r,s,a,i),l=Pp(n),c=w("p",{class:"ig-note"}),h=w("p",{class:"ig-note"}),d=It(n.surface,n.surfaceSays,"surface");d.append(o,c,h,l.el);let u,f;function g(S){u=S,t.fit(o.clientWidth,o.clientHeight),f=Yo(t,S.plane.extent("alpha"),S.plane.extent("beta"));let{plane:C,scale:A,field:y}=S;Np(t.context,f,S,n);let M=C.payload.path,U=M?` ${M.drawn?n.drawn:n.notDrawn}${Lp(M,n)}`:"";l.show(M),a.hidden=!0;let I=y===C?"":n.theirs(S.state.picked.length);c.textContent=`${I}${n.scaleNote(A.log,A.clipped?_e(A.high):null)}${U}`,h.textContent=`${C.payload.caption}.`,x(S)}function x(S){u=S;let[C,A]=[ht(f,S.alpha),nn(f,S.beta)];i.style.transform=`translate(${C}px, ${A}px)`,Object.assign(r.style,{top:`${A}px`,left:`${f.left}px`,width:`${f.width}px`}),Object.assign(s.style,{left:`${C}px`,top:`${f.top}px`,height:`${f.height}px`});let[y,M]=S.plane.extent("alpha"),U=n.at(_e(S.alpha),_e(S.beta)),I={valuemin:y,valuemax:M,valuenow:S.alpha,valuetext:`${U}, ${_e(S.reading.loss)}`};for(let[D,V]of Object.entries(I))i.setAttribute(`aria-${D}`,String(V))}function p(S){let C=t.canvas.getBoundingClientRect();e(Fs(f,S.clientX-C.left),Os(f,S.clientY-C.top))}function m(S){if(S.button!==0)return;let C=S.currentTarget;C.setPointerCapture(S.pointerId),S.preventDefault(),i.focus({preventScroll:!0}),C!==i&&p(S);let A=()=>C.removeEventListener("pointermove",p);C.addEventListener("pointermove",p),C.addEventListener("pointerup",A,{once:!0}),C.addEventListener("pointercancel",A,{once:!0})}function b({offsetX:S,offsetY:C}){let{path:A}=u.plane.payload,y=A&&Gf(f,A,[S,C]);if(a.hidden=y===null||!A?.moment,y===null||!A?.moment)return;a.replaceChildren(w("p",{},n.pathPoint(n.momentTitle(A.moment[y]),_e(A.off[y]))));let[M,U]=Er(f,A).map(D=>D[y]),I=Math.min(Math.max(M-a.offsetWidth/2,0),t.width-a.offsetWidth);a.style.transform=`translate(${I}px, ${U-a.offsetHeight>12?U-a.offsetHeight-12:U+12}px)`}t.canvas.addEventListener("pointermove",b),t.canvas.addEventListener("pointerleave",()=>a.hidden=!0),i.addEventListener("pointerdown",m),t.canvas.addEventListener("pointerdown",S=>{S.pointerType!=="touch"&&Es(f,S)&&m(S)}),t.canvas.addEventListener("click",S=>{Es(f,S)&&p(S)}),i.addEventListener("keydown",S=>{let C=Db(S,u);C&&(S.preventDefault(),e(...C))});function T(){let[S,C]=[ht(f,u.alpha),nn(f,u.beta)],A=y=>{Np(y,f,u,n),Ar(y,S,C,u.theme.ink)};return{name:"surface",title:n.surface,width:t.width,height:t.height,paint:A}}return{el:d,draw:g,move:x,picture:T}}function Np(n,e,t,i){let{plane:r,field:s,scale:a,theme:o}=t,l={values:s.grid(Ip),count:Ip};Zo(n,e,l,h=>vi(Bt(a,h))),n.save(),n.beginPath(),n.rect(e.left,e.top,e.width,e.height),n.clip(),Jo(n,e,l,xu(a,Ib).slice(1,-1),"rgba(255, 255, 255, 0.4)"),Rp(n,e,t.others,o.font),r.payload.path&&Hf(n,e,r.payload.path),n.restore(),rn(n,e,o,{xLabel:i.alpha,yLabel:i.beta});let c=$i(a).map(h=>[Bt(a,h),_e(h)]);Ko(n,e,{colour:vi,marks:c,goesOn:a.clipped},o)}function Db(n,{plane:e,alpha:t,beta:i}){if(n.ctrlKey||n.altKey||n.metaKey)return null;if(n.key==="Home")return[0,0];let s={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[n.key];if(!s)return null;let a=Nb*(n.shiftKey?10:1),o=l=>e.extent(l)[1]-e.extent(l)[0];return[t+s[0]*a*o("alpha"),i+s[1]*a*o("beta")]}var Ub=300;function bl(n,e=""){let t=new Map,i=w("dl",{class:"ig-values"});for(let l of[n.loss,n.accuracy,n.status,n.exactly]){let c=w("dd",{});t.set(l,c),i.append(w("div",{},w("dt",{},l),c))}let r=w("p",{class:"ig-live",role:"status","aria-live":"polite"}),s=w("div",{},i,r),a=0;function o(l){let[c,h]=[Fb(l,n),kb(l,n)],d=Ob(l);t.get(n.loss).textContent=c,t.get(n.accuracy).textContent=d,t.get(n.accuracy).parentElement.hidden=l.reading.accuracy===null,t.get(n.status).textContent=h,t.get(n.exactly).textContent=Bb(l,n),t.get(n.exactly).parentElement.hidden=l.exact===void 0,clearTimeout(a),a=window.setTimeout(()=>{let u=n.at(_e(l.alpha),_e(l.beta));r.textContent=n.said(e?`${e}, ${u}`:u,c,d,h)},Ub)}return{el:s,draw:o,move:o}}function Fb({plane:n,reading:e,alpha:t,beta:i},r){if(e.loss<=0&&n.lowest>0)return r.below(_e(n.lowest));let s=n.isExact(t,i)?0:n.payload.error,a=s===null?null:(s+n.payload.sampling)*n.range;return ti(e.loss,a)}function Ob({plane:n,reading:e,alpha:t,beta:i}){if(e.accuracy===null)return"";let r=On(Math.min(1,Math.max(0,e.accuracy))),s=n.payload.accuracy_error;if(!s||n.isExact(t,i)||Number.isNaN(e.accuracy))return r;let a=Array.from(n.accuracy);return`${r} \xB1 ${On(s*(Math.max(...a)-Math.min(...a)))}`}function Bb({exact:n},e){if(!n)return e.computing;if(n.error!==void 0)return n.error||e.gone;let t=n.loss==null?e.failed:String(Number(n.loss.toPrecision(6)));return n.accuracy==null?t:e.exactBoth(t,On(n.accuracy))}function kb(n,e){let{plane:t,reading:i,alpha:r,beta:s}=n,{error:a,sampling:o,stale:l}=t.payload;if(Number.isNaN(i.loss))return e.failed;let c=a===null?e.unknownError:bn(a),h=[t.isExact(r,s)?e.exact:e.interpolated(c)];return o>0&&h.push(e.sampled(bn(o))),l&&h.push(e.stale),h.join(", ")}function Dp(n,e){let{words:t,moveTo:i,set:r}=e,s=M=>r({picked:M}),a=_l(t,i),o=xl(t,s,new bi,new ni,e.inspect),l=Eu(t),[c,h]=el(t,e.renderer),d=al(t,n,{moveTo:i,choose:(M,U)=>r({imprint:M,subject:U})}),u=[[t.surface,a],[t.embedding,o],[t.surfaceDepth,c],[t.imprint,d]],f=e.controls(ll(t,gl(t,u,()=>e.scenes()[0],e.savePage))),g=bl(t),x=tl(t,{pick:s,setColour:M=>r({colour:M})}),p=vu(t,e),m=mp(t),b=Tu(t,n),T=ol(t,n),S=w("div",{class:"ig-panels"},a.el,o.el,p.el,l.el,c.el,h.el),C=w("div",{class:"ig-more"},d.el,b.el,T.el),A=[f,g,x,a,o,p,l,c,h,d,b,T,m],y=A.indexOf(o)+1;return{els:[f.el,g.el,x.el,S,C,m.el],panels:A.map(M=>({panel:M,run:0})),first:y}}function Up(n,e){let{words:t,set:i}=e,r=[new ki(vh),new ki(gh)],s=p=>i({picked:p}),a=[new bi,n.sameExamples?new ni:void 0],o=Hb(n,e),l=n.all.map(({payload:p})=>zb(p,Fp(t,p.name),e,r,s,a,o(p))),c=l.flatMap(p=>p.pictures),h=e.controls(ll(t,gl(t,c,()=>e.scenes()[0],e.savePage))),d=tl(t,{setColour:p=>i({colour:p}),...n.sameExamples&&{pick:s}}),u=Gb(t,n.payload),f=w("div",{class:"ig-runs"},...l.map(({el:p})=>p)),g=(p,m)=>p.map(b=>({panel:b,run:m})),x=[...g([h,d,u],0),...l.flatMap((p,m)=>g(p.panels,m))];return{els:[h.el,d.el,u.el,f],panels:x,first:x.length}}function Fp(n,e){let t=s=>n.ofRun(s,e),i={surface:t(n.surface),embedding:t(n.embedding),marker:t(n.marker),imprint:t(n.imprint),imprintSays:""},r={surfaceDepth:t(n.surfaceDepth),embeddingDepth:t(n.embeddingDepth)};return{...n,...i,...r,surfaceSays:"",embeddingSays:"",surfaceDepthSays:"",embeddingDepthSays:""}}function zb(n,e,t,i,r,[s,a],o){let{name:l}=n,c=w("h3",{id:qt()},w("bdi",{},l)),h=bl(e,l),d=_l(e,t.moveTo),u=xl(e,r,s,a),[f,g]=el(e,t.renderer,i),x=[h,d,u,f,g,...o?[o]:[],ol(e,n,b=>e.ofRun(b,l))],p=w("section",{class:"ig-run","aria-labelledby":c.id},c,...x.map(b=>b.el)),m=[[e.surface,d],[e.embedding,u],...o?[[e.imprint,o]]:[]];return{el:p,panels:x,pictures:m}}function Hb(n,{words:e,set:t,moveTo:i}){let r=n.all.flatMap(({payload:o})=>o.imprints??[]).map(o=>new Lr(o)),s=new Map;if(n.comparable)for(let o of r)s.set(o.payload.name,Math.max(o.most,s.get(o.payload.name)??0));let a=(o,l)=>t({imprint:o,subject:l});return o=>r.length?al(Fp(e,o.name),o,{choose:a,moveTo:i},s):null}function Gb(n,{comparable:e,penalties_differ:t,same:i}){let r=w("p",{class:"ig-note ig-beside"});return{el:r,draw:({plane:a,others:o})=>{let l=t?n.besidePenalties:"";r.textContent=n.besideSays+n.besideScale(e)+l+n.besidePlanes(i.includes(a.payload.name))+(o.length?n.besidePaths:"")},move:()=>{}}}function Op({moments:n},e,t){let i=String(Math.max(0,n.length-1)),r=w("input",{type:"range",min:"0",max:i,step:"1","aria-label":e.time}),s=w("output",{}),a=w("label",{class:"ig-time"},`${e.time} `,r,s);r.addEventListener("input",()=>t(n[r.valueAsNumber].name));function o(l){let c=n.findIndex(h=>h.name===l);return a.hidden=c<0,c<0?!1:(r.value=String(c),s.textContent=e.momentTitle(l),r.setAttribute("aria-valuetext",e.momentTitle(l)),!0)}return{el:a,show:o}}var Uh="@time";function Bp(n,e,t,...i){let r=Op(n,e,t.choosePlane),s=Vb(n,e),a=w("input",{type:"number",step:"any",inputmode:"decimal"}),o=w("input",{type:"number",step:"any",inputmode:"decimal"}),l=w("input",{type:"checkbox"}),c=w("input",{type:"checkbox"}),h=w("button",{type:"button"},e.home),d=w("button",{type:"button",lang:e.language==="en"?"zh-Hans":"en"},e.other),[u,f]=[w("button",{type:"button"},e.undo),w("button",{type:"button"},e.redo)],g=w("div",{class:"ig-controls",role:"group","aria-label":e.controls},...s.length>1?[w("label",{},`${e.plane} `,s)]:[],r.el,w("label",{},`${e.alpha} `,a),w("label",{},`${e.beta} `,o),h,w("label",{class:"ig-check"},l,` ${e.log}`),w("label",{class:"ig-check"},c,` ${e.depth}`),w("span",{class:"ig-pair"},u,f),...i,d);s.addEventListener("change",()=>{t.choosePlane(s.value===Uh?n.moments[n.moments.length-1].name:s.value)}),d.addEventListener("click",()=>t.speakOther()),u.addEventListener("click",()=>t.undo()),f.addEventListener("click",()=>t.redo()),l.addEventListener("change",()=>t.setLog(l.checked)),c.addEventListener("change",()=>t.setDepth(c.checked)),h.addEventListener("click",()=>t.moveTo(0,0));let x=new Set;for(let b of[a,o])b.addEventListener("input",()=>x.add(b)),b.addEventListener("blur",()=>x.delete(b)),b.addEventListener("change",()=>{x.delete(b),t.moveTo(a.valueAsNumber,o.valueAsNumber)});function p(b){s.value=r.show(b.state.plane)?Uh:b.plane.payload.name,l.checked=b.scale.log,c.checked=b.state.depth,l.disabled=b.scale.low<=0;for(let[T,S]of[[a,"alpha"],[o,"beta"]])[T.min,T.max]=b.plane.extent(S).map(String);m(b)}function m(b){for(let[T,S]of[[a,b.alpha],[o,b.beta]])x.has(T)||(T.value=String(Number(S.toFixed(4))));[u.disabled,f.disabled]=[!t.canGo().back,!t.canGo().forth]}return{el:g,draw:p,move:m}}function Vb({planes:n,moments:e},t){let i=new Set(e.filter(({name:a,plane:o})=>a===o).map(({name:a})=>a)),r=n.filter(({name:a})=>!i.has(a)).map(({name:a,title:o})=>[a,t.planeTitle(a,o)]),s=e.length?[...r,[Uh,t.throughTraining]]:r;return w("select",{},...s.map(([a,o])=>w("option",{value:a},o)))}var Sl=class{constructor(e){this.model=e}model;asked=null;waiting=0;get isLive(){return this.model.get("live")===!0}get predicts(){return this.model.get("exact")?.predicts===!0}ask(e){clearTimeout(this.waiting),!(!this.isLive||e===null||Fh(this.asked,e)&&[void 0,this.asked?.row].includes(e.row))&&(this.waiting=window.setTimeout(()=>{this.asked=e,this.model.send(e)},120))}at(e){let t=this.model.get("exact");return!this.isLive||!t?null:t.error!==void 0?Fh(this.asked,e)?t:null:Fh(t,e)?t:null}close(){clearTimeout(this.waiting)}};function Fh(n,e){return n?.plane===e.plane&&n.alpha===e.alpha&&n.beta===e.beta}var Ml=class{constructor(e,t){this.draw=e;this.done=t;window.addEventListener("beforeprint",this.printed)}draw;done;panels=[];begun=0;waiting=0;printed=()=>this.finish();take({panels:e,first:t},i){this.stop(),this.panels=e,this.begun=i?e.length:Math.min(t,e.length),this.next()}get drawn(){return this.panels.slice(0,this.begun)}finish(){for(this.stop();this.begun<this.panels.length;)this.draw(this.panels[this.begun++]);this.done()}close(){this.stop(),window.removeEventListener("beforeprint",this.printed)}next(){if(this.begun===this.panels.length)return this.done();this.waiting=Wb(()=>{this.draw(this.panels[this.begun++]),this.next()})}stop(){this.waiting&&$b(this.waiting),this.waiting=0}},kp="requestIdleCallback"in window,Wb=n=>kp?requestIdleCallback(n,{timeout:300}):setTimeout(n,16),$b=n=>kp?cancelIdleCallback(n):clearTimeout(n);var zp=32768,Xb="body{margin:0;padding:1.5rem clamp(1rem,3vw,3rem);font-family:system-ui,sans-serif;background:light-dark(#fff,#171b21);color:light-dark(#1c2128,#e7ebf0)}";async function Gp(n){let e=n.get("payload"),t="runs"in e?e.runs.map(r=>r.name).join(" \xB7 "):e.name,i=Zb(t,e,Is(ei(n)),await qb(n),Yb());zi(i,"text/html",`${t.replace(/[^\p{L}\p{N}._-]+/gu,"-")}.html`)}async function qb(n){let e=n.get("_esm");if(e)return{script:e,style:Xb+(n.get("_css")??"")};let t=document.querySelector("script[type=module]"),i=[...document.querySelectorAll("link[rel=stylesheet]")],r=[...document.querySelectorAll("style")].map(({textContent:s})=>s);return{script:t.src?await Hp(t.src):t.text,style:[...await Promise.all(i.map(({href:s})=>Hp(s))),...r].join(`
`)}}async function Hp(n){return(await fetch(n)).text()}function Yb(){return[...crypto.getRandomValues(new Uint8Array(16))].map(n=>n.toString(16).padStart(2,"0")).join("")}function Zb(n,e,t,{script:i,style:r},s){return[`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">`,`<meta http-equiv="Content-Security-Policy" content="${`default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'nonce-${s}'; base-uri 'none'; form-action 'none'`}">`,`<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">`,`<meta name="referrer" content="no-referrer">
<title>${vn(n)}: a run and its loss landscape</title>`,`<style>:root{color-scheme:light dark}
${r}</style>
</head>
<body>
<header><h1><bdi>${vn(n)}</bdi></h1></header>`,`<main>
<section class="wide">
<noscript><p>This view needs JavaScript.</p></noscript>`,`<div data-intaglio data-state="${vn(t)}"><script type="application/json">${Jb(e)}<\/script></div>`,`</section>
</main>
<script type="module" nonce="${s}">${i}<\/script>
</body>
</html>
`].join(`
`)}function Jb(n){return JSON.stringify(n,(t,i)=>i instanceof Uint8Array?Kb(i):i).replace(/[<>&]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}function Kb(n){let e=[];for(let t=0;t<n.length;t+=zp)e.push(String.fromCharCode(...n.subarray(t,t+zp)));return btoa(e.join(""))}var wl=class{constructor(e,t,i=200){this.now=e;this.isSame=t;this.most=i}now;isSame;most;before=[];after=[];note(e){this.isSame(e,this.now)||(this.before.push(this.now),this.before.length>this.most&&this.before.shift(),this.after.length=0,this.now=e)}back(){return this.go(this.before,this.after)}forth(){return this.go(this.after,this.before)}get canGo(){return{back:this.before.length>0,forth:this.after.length>0}}go(e,t){let i=e.pop();return i===void 0?null:(t.push(this.now),this.now=i,i)}};var Tl=class{constructor(e){this.changed=e}changed;gl;lost=!1;draw(e,t,i){if(this.gl??=this.gl===void 0?this.begin():null,!this.gl||this.lost)return!1;let{canvas:r,width:s,height:a}=i,o=this.gl.domElement;(o.width<r.width||o.height<r.height)&&this.gl.setSize(Math.max(o.width,r.width),Math.max(o.height,r.height),!1),this.gl.setViewport(0,0,r.width,r.height),this.gl.setScissor(0,0,r.width,r.height),this.gl.render(e,t);let l=o.height-r.height;return i.context.drawImage(o,0,l,r.width,r.height,0,0,s,a),!0}get context(){return this.gl?.getContext()??null}close(){this.gl?.dispose(),this.gl?.forceContextLoss(),this.gl=null}begin(){try{let e=document.createElement("canvas"),t=e.getContext("webgl2",{antialias:!0,alpha:!0});if(!t)return null;let i=new Bo({canvas:e,context:t});return i.setPixelRatio(1),i.setScissorTest(!0),i.setClearAlpha(0),e.addEventListener("webglcontextlost",r=>this.is(!0,r)),e.addEventListener("webglcontextrestored",()=>this.is(!1)),i}catch{return null}}is(e,t){t?.preventDefault(),this.gl!==null&&(this.lost=e,this.changed())}};var Vp=2048,Cs=class{width;rank;middle;basis;parts;scale;measured=null;constructor(e){this.middle=Fe(e.mean),this.basis=Fe(e.basis),this.parts=Fe(e.parts),this.scale=Fe(e.scale),this.rank=this.scale.length,this.width=this.middle.length}mix(e){let{rank:t,basis:i}=this,r=new Float64Array(t);for(let s=0;s<e.length;s++){let a=e[s];if(a!==0)for(let o=0;o<t;o++)r[o]+=a*i[s*t+o]}for(let s=0;s<t;s++)r[s]*=this.scale[s];return r}all(e,t){let{rank:i,width:r}=this,s=i-i%4;t.set(this.middle);for(let a=0;a<r;a+=Vp){let o=Math.min(r,a+Vp);for(let l=0;l<s;l+=4)this.addFour(e,l,t,a,o);for(let l=s;l<i;l++)this.addOne(e,l,t,a,o)}return t}addFour(e,t,i,r,s){let{parts:a,width:o}=this,[l,c,h,d]=[e[t],e[t+1],e[t+2],e[t+3]],[u,f,g]=[o,2*o,3*o];for(let x=r,p=t*o+r;x<s;x++,p++)i[x]+=l*a[p]+c*a[p+u]+h*a[p+f]+d*a[p+g]}addOne(e,t,i,r,s){let{parts:a,width:o}=this,l=e[t];for(let c=r,h=t*o+r;c<s;c++,h++)i[c]+=l*a[h]}one(e,t){let i=this.middle[t];for(let r=0;r<this.rank;r++)i+=e[r]*this.parts[r*this.width+t];return i}get span(){return this.measured??=this.measure(),this.measured}measure(){let[e,t]=[new Float32Array(this.width),new Float64Array(this.rank)],[i,r]=[1/0,-1/0];for(let s=0;s<this.basis.length;s+=this.rank){for(let a=0;a<this.rank;a++)t[a]=this.basis[s+a]*this.scale[a];this.all(t,e);for(let a=0;a<e.length;a++)e[a]<i&&(i=e[a]),e[a]>r&&(r=e[a])}return r-i}means(e){let{rank:t,width:i,parts:r,basis:s}=this,a=0;for(let l=0;l<e.length;l++)a+=this.middle[e[l]];let o=new Float64Array(t);for(let l=0;l<t;l++){for(let c=0;c<e.length;c++)o[l]+=r[l*i+e[c]];o[l]*=this.scale[l]}return Float64Array.from({length:s.length/t},(l,c)=>{let h=a;for(let d=0;d<t;d++)h+=s[c*t+d]*o[d];return h/e.length})}};var Al=class{constructor(e){this.payload=e;({alpha:this.alpha,beta:this.beta,slopes:this.slopes,failed:this.failed}=nl(e)),this.loss=Fe(e.loss),this.evaluated=Fe(e.evaluated),this.accuracy=Wp(e.accuracy),this.classLoss=Wp(e.class_loss);let t=[...this.loss].filter((i,r)=>!this.failed[r]);this.lowest=Math.min(...t),this.range=Math.max(...t)-this.lowest}payload;alpha;beta;loss;lowest;range;slopes;evaluated;channels={};failed;accuracy;classLoss;get embedding(){let{embedding:e}=this.payload;return e&&(this.channels.embedding??=new Cs(e))}get exampleLoss(){let{example_loss:e}=this.payload;return e&&(this.channels.exampleLoss??=new Cs(e))}of(e){let t=this.exampleLoss.means(e),i=[...t].filter((a,o)=>!this.failed[o]),r=Math.min(...i),{error:s}=this.payload.example_loss;return Object.assign(Object.create(this),{loss:t,lowest:r,range:Math.max(...i)-r,payload:{...this.payload,error:s}})}get classes(){return this.classLoss===null?0:this.classLoss.length/this.loss.length}extent(e){return Rr(this,e)}clamp(e,t){let[i,r]=this.extent(e);return Math.min(r,Math.max(i,t))}row(e,t){return _i(this,e,t)}weights(e,t){return il(this,e,t)}get home(){return this.weights(this.clamp("alpha",0),this.clamp("beta",0))}read(e,t){let i=this.weights(e,t),r=this.failed[Pr(this,e,t)]?NaN:0,s=this.classLoss&&new Float64Array(this.classes);s?.forEach((o,l)=>s[l]=Dn(this.classLoss,i,l*i.length)+r);let a=this.accuracy&&Dn(this.accuracy,i)+r;return{loss:Dn(this.loss,i)+r,accuracy:a,classLoss:s}}isExact(e,t){let[i,r]=[Cr(this.alpha,e),Cr(this.beta,t)],s=(o,l,c)=>Math.abs(o[l]-c)<=1e-12*(o[o.length-1]-o[0]),a=i*this.beta.length+r;return s(this.alpha,i,e)&&s(this.beta,r,t)&&this.evaluated[a]===1&&!this.failed[a]}grid(e){return sl(this,this.loss,e)}cut(e,t,i,r){return Jf(this,this.loss,e,[t,i],r)}places(e,t){return rl(this,e,t)}};function Wp(n){return n&&Fe(n)}var El=class{constructor(e,{classes:t}){this.examples=e;this.count=e.count,this.classes=t,this.number=Fe(e.number),this.row=e.row?Fe(e.row):this.number,this.target=e.target&&Fe(e.target),this.prediction=this.byClass&&e.prediction?Fe(e.prediction):null,this.thumbnail=e.thumbnail&&Fe(e.thumbnail)}examples;count;target;prediction;number;row;thumbnail;classes;groups=new Map;words;get byClass(){return this.classes.length>0&&this.target!==null}kept(e,t){let i=this.groups.get(e)??t();return this.groups.set(e,i),i}get features(){return this.examples.columns.filter(({values:e})=>e.every($p)).map(({name:e})=>e)}textOf(e){return this.words===void 0&&(this.words=this.examples.columns.find(({values:t})=>!t.every($p))??null),this.words?.values[e]??""}feature(e){let t=this.examples.columns.find(i=>i.name===e);return t?Float64Array.from(t.values,Number):null}says(e){let t=this.target?.[e];return t===void 0?"":this.byClass?this.classes[t]??"":String(Number(t.toPrecision(4)))}predicted(e){return this.prediction===null?"":this.named(this.prediction[e])}named(e){return this.classes[e]??String(e)}get wrong(){let e=0;return this.prediction?.forEach((t,i)=>e+=t===this.target[i]?0:1),e}find(e){let t=e.trim().toLowerCase();if(!t)return[];let i=Array.from({length:this.count},(a,o)=>o),r=i.filter(a=>String(this.number[a])===t);if(r.length)return r;let s=a=>a.toLowerCase().includes(t);return i.filter(a=>s(this.says(a))||this.examples.columns.some(({values:o})=>s(o[a])))}};function $p(n){return n.trim()!==""&&Number.isFinite(Number(n))}var Oh=101,Cl=class{constructor(e){this.payload=e;this.planes=new Map(e.planes.map(t=>[t.name,new Al(t)])),this.moments=new Map(e.moments.map(({name:t,plane:i})=>[t,this.planes.get(i)])),this.points=e.examples.map(t=>new El(t,e))}payload;planes;moments;points;scales=new Map;last=null;coordinates=new Float32Array(0);isMoment(e){return this.moments.has(e)}plane(e){return this.moments.get(e)??this.planes.get(e)??this.planes.values().next().value}placeOf({plane:e,alpha:t,beta:i}){let{name:r}=this.plane(e).payload;return this.moments.has(r)?null:{plane:r,alpha:t,beta:i}}settled(e){let t=this.plane(e.plane),i=t.payload.examples===null?0:this.points[t.payload.examples].count,r=o=>t.clamp(o,Number.isFinite(e[o])?e[o]:0),s=this.moments.has(e.plane)||this.planes.has(e.plane),a=(o,l)=>o.every(l)?o:o.filter(l);return{...e,plane:s?e.plane:t.payload.name,alpha:r("alpha"),beta:r("beta"),colour:e.colour||Hi.colour,hidden:a(e.hidden,o=>o<this.payload.classes.length),picked:a(e.picked,o=>o<i)}}scene(e,t,i,r){let{payload:s}=this,{alpha:a,beta:o}=e,l=this.plane(e.plane),{field:c,mask:h}=this.picked(l,e.picked),d=l.weights(a,o),u=l.payload.examples!==null&&l.embedding?this.points[l.payload.examples]:null,f={payload:s,plane:l,field:c,points:u,state:e,theme:i,alpha:a,beta:o,weights:d,chosen:t,exact:r,picked:h,others:[]},g=this.places(l,d),x=this.scale(e,l,c);return{...f,scale:x,box:this.box(e.plane,l),reading:l.read(a,o),coordinates:g}}places({embedding:e},t){return e?(this.coordinates.length!==e.width&&(this.coordinates=new Float32Array(e.width)),e.all(e.mix(t),this.coordinates)):this.coordinates}picked(e,t){if(!t.length||e.payload.examples===null)return{field:e,mask:null};if(this.last?.of!==e||this.last.picked!==t){let i=new Uint8Array(this.points[e.payload.examples].count);for(let r of t)i[r]=1;this.last={of:e,picked:t,field:e.exampleLoss?e.of(t):e,mask:i,scales:{}}}return this.last}scale(e,t,i){let r=i===t&&this.isMoment(e.plane)?[...this.moments.values()]:[i],s=i===t?`${r.length>1?"":t.payload.name} ${e.logarithmic}`:"",a=()=>{let l=r.flatMap(c=>Array.from(c.grid(Oh)));return Wi(l,e.logarithmic,Math.min(...r.map(({lowest:c})=>c)))};if(!s)return this.last.scales[String(e.logarithmic)]??=a();let o=this.scales.get(s)??a();return this.scales.set(s,o),o}box(e,t){let i=(this.isMoment(e)?[...this.moments.values()]:[t]).map(s=>s.payload.embedding?.box),r=i[0];return!r||!i.every(s=>s?.length===r.length)?t.payload.embedding?.box??null:r.map((s,a)=>[Math.min(...i.map(o=>o[a][0])),Math.max(...i.map(o=>o[a][1]))])}};function Xp(n){let e=n.map(a=>a.split("-")),t=Math.min(...e.map(({length:a})=>a))-1,i=(a,o)=>{let l=0;for(;l<o&&e.every(c=>a(c,l)===a(e[0],l));)l++;return l},r=i((a,o)=>a[o],t),s=i((a,o)=>a.at(-1-o),t-r);return e.map(a=>a.slice(r,a.length-s).join("-"))}var Rl=class{constructor(e){this.payload=e;this.all=("runs"in e?e.runs:[e]).map(t=>new Cl(t)),this.comparable=!("runs"in e)||e.comparable,this.sameExamples=this.all.every(t=>jb(t.payload,this.all[0].payload))}payload;all;comparable;sameExamples;last=null;get first(){return this.all[0]}get areSeveral(){return this.all.length>1}placeOf(e){return this.areSeveral?null:this.first.placeOf(e)}settled(e){let t=this.all.reduce((i,r)=>r.settled(i),e);return this.sameExamples||!t.picked.length?t:{...t,picked:[]}}scenes(e,t,i,r){let s=this.all.map(o=>o.scene(e,t,i,r));if(!this.areSeveral)return s;let a=this.comparable&&this.scale(s.map(({field:o})=>o),e.logarithmic);return s.map(o=>({...o,...a&&{scale:a},others:this.others(o,s)}))}others(e,t){if(!("runs"in this.payload)||!this.payload.same.includes(e.plane.payload.name))return[];let i=Xp(t.map(({payload:r})=>r.name));return t.flatMap(({payload:r,plane:{payload:{path:s}}},a)=>r!==e.payload&&s?.drawn?[{name:i[a],path:s}]:[])}scale(e,t){let i=this.last?.log===t&&e.every((s,a)=>s===this.last.fields[a]);if(this.last&&i)return this.last.scale;let r=e.flatMap(s=>Array.from(s.grid(Oh)));return this.last={fields:e,log:t,scale:Wi(r,t,Math.min(...e.map(({lowest:s})=>s)))},this.last.scale}};function jb({examples:n},{examples:e}){if(n===e)return!0;let t=i=>qp(n[i].number,e[i].number)&&qp(n[i].target,e[i].target);return n.length===e.length&&n.every((i,r)=>t(r))}function qp(n,e){if(!n||!e)return n===e;let[t,i]=[Fe(n),Fe(e)];return t.length===i.length&&t.every((r,s)=>r===i[s])}var Qb={tour:"Tour",step:(n,e)=>`Step ${n} of ${e}`,back:"Back",next:"Next",end:"Done",close:"Close the tour",steps:[["The loss surface","A model is a long list of numbers. Change them all a little in two directions, \u03B1 and \u03B2, and you stand at another place here. Dark places are models that are wrong less often; the trained model stands where both are 0."],["The marker","The ring is you. Drag it uphill, or focus it and press the arrow keys, and read above how the loss and its status change. Home brings you back."],["The embedding","Each point is one example, where the model at the marker puts it. In a valley the classes stand apart; climb out of it and watch them fall into each other."],["The path of training","Training walked downhill to where it ended. Where the view has a slider of time, or a plane of the path, go back to the beginning: surface and embedding were others then."],["The loss of each class","One number hides many. These bars say how wrong the model at the marker is on each class; choose a class, and its points stand out."]]},eS={tour:"\u5BFC\u89C8",step:(n,e)=>`\u7B2C ${n} \u6B65\uFF0C\u5171 ${e} \u6B65`,back:"\u4E0A\u4E00\u6B65",next:"\u4E0B\u4E00\u6B65",end:"\u5B8C\u6210",close:"\u5173\u95ED\u5BFC\u89C8",steps:[["\u635F\u5931\u66F2\u9762","\u6A21\u578B\u662F\u4E00\u957F\u4E32\u6570\u5B57\u3002\u6CBF \u03B1 \u548C \u03B2 \u4E24\u4E2A\u65B9\u5411\u628A\u5B83\u4EEC\u90FD\u6539\u53D8\u4E00\u70B9\uFF0C\u60A8\u5C31\u7AD9\u5230\u4E86\u8FD9\u91CC\u7684\u53E6\u4E00\u5904\u3002\u6DF1\u8272\u5904\u7684\u6A21\u578B\u9519\u5F97\u8F83\u5C11\uFF1B\u8BAD\u7EC3\u597D\u7684\u6A21\u578B\u5728\u4E24\u8005\u7686\u4E3A 0 \u5904\u3002"],["\u6807\u8BB0","\u5706\u73AF\u5C31\u662F\u60A8\u3002\u628A\u5B83\u62D6\u4E0A\u5761\uFF0C\u6216\u9009\u4E2D\u540E\u6309\u65B9\u5411\u952E\uFF0C\u5E76\u5728\u4E0A\u65B9\u770B\u635F\u5931\u53CA\u5176\u72B6\u6001\u5982\u4F55\u53D8\u5316\u3002Home \u952E\u56DE\u5230\u539F\u5904\u3002"],["\u5D4C\u5165","\u6BCF\u4E2A\u70B9\u662F\u4E00\u4E2A\u6837\u672C\uFF0C\u4F4D\u4E8E\u6807\u8BB0\u5904\u7684\u6A21\u578B\u7ED9\u5B83\u7684\u4F4D\u7F6E\u3002\u5728\u8C37\u5E95\uFF0C\u5404\u7C7B\u522B\u5F7C\u6B64\u5206\u5F00\uFF1B\u722C\u51FA\u8C37\u5E95\uFF0C\u770B\u5B83\u4EEC\u6DF7\u5230\u4E00\u8D77\u3002"],["\u8BAD\u7EC3\u7684\u8DEF\u5F84","\u8BAD\u7EC3\u4E00\u8DEF\u4E0B\u5761\uFF0C\u8D70\u5230\u7EC8\u70B9\u3002\u82E5\u6709\u65F6\u95F4\u6ED1\u5757\u6216\u8DEF\u5F84\u6240\u5728\u7684\u5E73\u9762\uFF0C\u8BF7\u56DE\u5230\u8D77\u70B9\uFF1A\u90A3\u65F6\u7684\u66F2\u9762\u4E0E\u5D4C\u5165\u90FD\u662F\u53E6\u4E00\u4E2A\u6837\u5B50\u3002"],["\u5404\u7C7B\u522B\u7684\u635F\u5931","\u4E00\u4E2A\u6570\u5B57\u63A9\u76D6\u4E86\u8BB8\u591A\u3002\u8FD9\u4E9B\u6761\u8BF4\u660E\u6807\u8BB0\u5904\u7684\u6A21\u578B\u5728\u6BCF\u4E2A\u7C7B\u522B\u4E0A\u9519\u5F97\u591A\u5389\u5BB3\uFF1B\u9009\u4E00\u4E2A\u7C7B\u522B\uFF0C\u5B83\u7684\u70B9\u5C31\u4F1A\u7A81\u51FA\u3002"]]};function Yp(n){return n.startsWith("zh")?eS:Qb}var tS=[[".ig-surface"],[".ig-surface .ig-stage",".ig-surface"],[".ig-embedding"],[".ig-time",".ig-controls"],[".ig-classes",".ig-cuts"]];function Bh(n,e,t){return Math.min(t-1,Math.max(0,n+e))}function Zp(n,e){let t=Yp(e),i=w("button",{type:"button","aria-haspopup":"dialog","aria-expanded":"false"},t.tour),[r,s,a]=[w("h3",{id:qt(),tabindex:"-1"}),w("p",{id:qt()}),w("p",{class:"ig-note"})],[o,l,c]=[t.back,t.next,t.close].map(m=>w("button",{type:"button"},m)),h=w("div",{class:"ig-tour",role:"dialog","aria-labelledby":r.id,"aria-describedby":s.id},r,s,a,w("p",{class:"ig-controls"},o,l,c)),d=0;function u(m){d=m;let b=d===t.steps.length-1;[r.textContent,s.textContent]=t.steps[d],a.textContent=t.step(d+1,t.steps.length),o.disabled=d===0,l.textContent=b?t.end:t.next,c.hidden=b,f(tS[d].map(T=>n.querySelector(T)).find(T=>T?.offsetParent)??null),r.focus({preventScroll:!0})}function f(m){n.querySelectorAll(".ig-shown").forEach(T=>T.classList.remove("ig-shown")),m?.classList.add("ig-shown");let b=matchMedia("(prefers-reduced-motion: reduce)").matches;(m??h).scrollIntoView({block:"nearest",behavior:b?"auto":"smooth"})}function g(){n.append(h),i.setAttribute("aria-expanded","true"),u(0)}function x(){h.isConnected&&(h.remove(),n.querySelectorAll(".ig-shown").forEach(m=>m.classList.remove("ig-shown")),i.setAttribute("aria-expanded","false"),i.isConnected&&i.focus())}i.addEventListener("click",()=>h.isConnected?x():g()),o.addEventListener("click",()=>u(Bh(d,-1,t.steps.length))),l.addEventListener("click",()=>d===t.steps.length-1?x():u(Bh(d,1,t.steps.length))),c.addEventListener("click",x);let p=m=>{m.key!=="Escape"||!h.isConnected||(m.stopPropagation(),x())};return n.addEventListener("keydown",p,!0),h.addEventListener("keydown",({key:m})=>{(m==="ArrowRight"||m==="ArrowLeft")&&u(Bh(d,m==="ArrowRight"?1:-1,t.steps.length))}),{button:i,close(){x(),n.removeEventListener("keydown",p,!0)}}}var nS="intaglio: first picture",iS=400;function zh({model:n,el:e}){let t=n.get("payload"),i=w("div",{class:"ig",role:"region","data-lm-suppress-shortcuts":"true"});if(e.append(i),t.format!==2)return i.append(w("p",{class:"ig-missing"},Vi(ei(n).language).newer(t.format,2))),e.dataset.ready="refused",()=>i.remove();let r=new kh(i,n,t,()=>e.dataset.ready="true");return Object.assign(e,{intaglio:r.handle}),requestAnimationFrame(()=>setTimeout(()=>performance.mark(nS))),()=>{r.close(),i.remove(),delete e.dataset.ready}}var kh=class{constructor(e,t,i,r){this.root=e;this.model=t;this.runs=new Rl(i),this.exact=new Sl(t),this.settle(),this.past=new wl(ei(t),eu),this.things=new Ml(({panel:s,run:a})=>s.draw(this.scenes[a]),r),this.things.take(this.build(),!1),this.listen(),this.draw(),this.ask()}root;model;runs;exact;things;past;renderer=new Tl(()=>this.later("draw"));closing=[];chosen=null;inspected=null;tour=null;waiting="nothing";resting=0;get handle(){return{read:(e,t)=>{let i=this.runs.first.plane(this.state.plane),{loss:r,classLoss:s}=i.read(e,t),a=i.embedding?.all(i.embedding.mix(i.weights(e,t)),new Float32Array(i.embedding.width));return{loss:r,classLoss:[...s??[]],embedding:[...a??[]]}},move:(e,t)=>{let i=performance.now();return this.moveTo(e,t),this.move(),performance.now()-i},context:()=>this.renderer.context}}close(){clearTimeout(this.resting),this.things.close(),this.tour?.close(),this.exact.close(),this.renderer.close(),this.closing.forEach(e=>e())}build(){let e=Vi(this.state.language);this.root.setAttribute("aria-label",this.runs.areSeveral?e.beside:e.view),this.root.lang=e.language;let t={words:e,renderer:this.renderer,scenes:()=>this.scenes,set:r=>this.set(r),choose:r=>this.choose(r),toggle:r=>this.toggle(r),inspect:r=>this.inspect(r),moveTo:(r,s)=>this.moveTo(r,s),savePage:()=>{Gp(this.model)},controls:(...r)=>Bp(this.runs.first.payload,e,this.actions,...r,...this.tourOf(e))},i=this.runs.areSeveral?Up(this.runs,t):Dp(this.runs.first.payload,t);return this.root.replaceChildren(...i.els),i}get actions(){return{moveTo:(e,t)=>this.moveTo(e,t),choosePlane:e=>this.choosePlane(e),setLog:e=>this.set({logarithmic:e}),setDepth:e=>this.set({depth:e}),speakOther:()=>this.set({language:iu(Vi(this.state.language))}),undo:()=>this.goTo(this.past.back()),redo:()=>this.goTo(this.past.forth()),canGo:()=>this.past.canGo}}tourOf(e){return this.tour?.close(),this.tour=this.runs.areSeveral?null:Zp(this.root,e.language),this.tour?[this.tour.button]:[]}get state(){return ei(this.model)}get scenes(){let{state:e}=this,t=this.runs.placeOf(e),i=this.exact.isLive&&t?this.exact.at(t):void 0;return this.runs.scenes(e,this.chosen,Af(this.root),i)}choose(e){this.chosen=this.chosen===e?null:e,this.later("move")}inspect(e){this.inspected=e,this.ask()}ask(){let e=this.runs.placeOf(this.state);this.exact.ask(e&&(this.inspected===null||!this.exact.predicts?e:{...e,row:this.inspected}))}toggle(e){let{hidden:t}=this.state;this.set({hidden:t.includes(e)?t.filter(i=>i!==e):[...t,e]})}choosePlane(e){let t=this.runs.first.isMoment(e)&&this.runs.first.isMoment(this.state.plane);this.set({plane:e,...t?{}:{alpha:0,beta:0}})}moveTo(e,t){let{state:i}=this;this.set({alpha:Number.isFinite(e)?e:i.alpha,beta:Number.isFinite(t)?t:i.beta}),this.later("move")}goTo(e){e&&this.set(e)}set(e){for(let[t,i]of Object.entries(e))this.model.set(t,i);this.settle(),this.model.save_changes()}settle(){for(let[e,t]of Object.entries(this.runs.settled(this.state)))this.model.set(e,t)}listen(){for(let a of Ls){let o=()=>{a==="language"&&this.things.take(this.build(),!0),this.later(a==="alpha"||a==="beta"?"move":"draw"),this.rest(),this.ask()};this.model.on(`change:${a}`,o),this.closing.push(()=>this.model.off(`change:${a}`,o))}let e=()=>this.later("move");this.model.on("change:exact",e),this.closing.push(()=>this.model.off("change:exact",e));let t=()=>this.later("draw"),i=new ResizeObserver(t);i.observe(this.root);let r=matchMedia("(prefers-color-scheme: dark)");r.addEventListener("change",t);let s=a=>this.typed(a);this.root.addEventListener("keydown",s),this.root.addEventListener("keydown",a=>a.stopPropagation()),this.closing.push(()=>i.disconnect()),this.closing.push(()=>r.removeEventListener("change",t))}typed(e){!(e.ctrlKey||e.metaKey)||e.key.toLowerCase()!=="z"||e.target instanceof HTMLInputElement&&e.target.type!=="checkbox"||(e.preventDefault(),this.goTo(e.shiftKey?this.past.forth():this.past.back()))}rest(){clearTimeout(this.resting),this.resting=window.setTimeout(()=>{this.past.note(this.state),this.later("move")},iS)}later(e){this.waiting==="nothing"&&requestAnimationFrame(()=>this.waiting==="draw"?this.draw():this.move()),this.waiting!=="draw"&&(this.waiting=e)}draw(){this.waiting="nothing",this.settle();let{scenes:e}=this;for(let{panel:t,run:i}of this.things.drawn)t.draw(e[i])}move(){this.waiting="nothing";let{scenes:e}=this;for(let{panel:t,run:i}of this.things.drawn)t.move(e[i])}};var KP={render:zh};ru(zh);yu();hu();Qh();export{KP as default};
