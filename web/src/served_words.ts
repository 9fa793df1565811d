/** The words of the server's own pages, progress and playground, in the view's two languages. */

export interface ServedWords {
  readonly language: string;
  readonly other: string;
  readonly progress: string;
  readonly starting: string;
  readonly training: (epoch: number, epochs: number) => string;
  readonly surveying: (names: string, evaluations: number) => string;
  readonly working: string;
  readonly doing: (what: string) => string;
  readonly stopping: string;
  readonly stopped: (epoch: number, epochs: number) => string;
  readonly failed: (why: string) => string;
  readonly done: string;
  readonly gone: string;
  readonly sharpens: string;
  readonly stop: string;
  readonly again: string;
  readonly lossOf: (train: string, test: string | null) => string;
  readonly accuracyOf: (train: string, test: string | null) => string;
  readonly curve: (first: string, last: string, epochs: number) => string;
  readonly seen: string;
  readonly heldOut: string;
  readonly intro: string;
  readonly data: string;
  readonly own: string;
  readonly ownNote: string;
  readonly file: string;
  readonly fileNote: string;
  readonly reading: string;
  readonly table: (columns: number) => string;
  readonly target: string;
  readonly targetNote: string;
  readonly learnFrom: string;
  readonly allColumns: string;
  readonly textColumn: (name: string) => string;
  readonly leaveOut: string;
  readonly encoder: string;
  readonly loss: string;
  readonly regularizer: string;
  readonly none: string;
  readonly noneNote: string;
  readonly weight: string;
  readonly share: string;
  readonly dim: string;
  readonly epochs: string;
  readonly lr: string;
  readonly seed: string;
  readonly train: string;
  readonly preparing: string;
  readonly noAnswer: string;
  readonly runs: (count: number) => string;
  readonly standBeside: (name: string) => string;
  /** What stands around the view on the server's pages, by the names in its templates. */
  readonly around: Readonly<Record<string, string>>;
  /** What a name means, in one sentence without formulae. */
  readonly says: Readonly<Record<string, string>>;
}

const IMPRINTS = { feature: "各特征", group: "各特征组", dimension: "各嵌入维度", class: "各类别", example: "各样本" };
/** Work by the names that it gives itself, in both languages. */
const DOING: Record<string, readonly [string, string]> = {
  curvature: ["Measuring how the loss bends", "正在测量损失的弯曲程度"],
  ...Object.fromEntries(
    Object.entries(IMPRINTS).map(([by, zh]) => [`imprint by ${by}`, [`Measuring what each ${by} does to the loss`, `正在测量${zh}对损失的影响`]]),
  ),
};

export const SERVED_EN: ServedWords = {
  language: "en",
  other: "中文",
  progress: "What is going on",
  starting: "Starting …",
  training: (epoch, epochs) => `Training: ${epoch} of ${epochs} passes over the data`,
  surveying: (names, evaluations) => `Surveying the loss surface (${names}): evaluated at ${evaluations} places so far`,
  working: "At work …",
  doing: (what) => DOING[what]?.[0] ?? `At work: ${what}`,
  stopping: "Stopping …",
  stopped: (epoch, epochs) => `Training was stopped after ${epoch} of ${epochs} passes; what was finished is kept.`,
  failed: (why) => `It failed: ${why}`,
  done: "Done.",
  gone: "The server does not answer any more.",
  sharpens: "What is below sharpens as results come.",
  stop: "Stop",
  again: "Choose anew",
  lossOf: (train, test) => `Loss ${train} on what it learns from${test === null ? "" : `, ${test} on what it has not seen`}`,
  accuracyOf: (train, test) => `right: ${train}${test === null ? "" : `, unseen ${test}`}`,
  curve: (first, last, epochs) => `Loss after each pass: from ${first} to ${last} in ${epochs} passes`,
  seen: "learnt from",
  heldOut: "not seen",
  intro:
    "Choose data and a model. It is trained on this machine, in seconds to a minute; then its loss surface is surveyed, and you can walk on it.",
  data: "Data",
  own: "A table of your own …",
  ownNote: "A CSV file with a header, at most 5 MB. It stays on this machine.",
  file: "File",
  fileNote: "Commas, semicolons or tabs; UTF-8.",
  reading: "Reading the table …",
  table: (columns) => `${columns} columns.`,
  target: "Column to predict",
  targetNote: "Words and a few whole numbers are classes; other numbers are predicted as numbers.",
  learnFrom: "Learn from",
  allColumns: "all other columns",
  textColumn: (name) => `the texts in “${name}”`,
  leaveOut: "Leave out",
  encoder: "Encoder",
  loss: "Loss",
  regularizer: "Regulariser",
  none: "none",
  noneNote: "Nothing but the data shapes the surface.",
  weight: "Weight",
  share: "Share",
  dim: "Dimensions",
  epochs: "Passes over the data",
  lr: "Step size",
  seed: "Seed",
  train: "Train and survey",
  preparing: "Reading the data and making the model …",
  noAnswer: "The server does not answer; is it still running?",
  runs: (count) => `${count} run${String(count) === "1" ? "" : "s"}`,
  standBeside: (name) => `${name}, to stand beside others`,
  around: {
    playground: "Playground",
    walk: "Train a small model, and walk on its loss surface",
    linked: "Landscape and embedding, linked",
    all: "All runs",
    both: "Playground and all runs",
    report: "The whole report",
    runs: "Runs so far",
    beside: "Show the ticked ones side by side",
  },
  says: {
    digits: "1,797 handwritten digits of 8 × 8 pixels, ten classes.",
    iris: "150 flowers by four measures, three species. The quickest.",
    wine: "178 wines by thirteen chemical measures, three growers.",
    breast_cancer: "569 biopsies by thirty measures, benign or malignant.",
    diabetes: "442 patients by ten measures; a number is predicted, how far the disease was a year later.",
    docstrings: "Some thousand short texts about Python libraries; which library is each of? Takes a few minutes.",
    karate: "The 34 members of a club and who met whom; which half did each join?",
    les_miserables: "77 characters of a novel and who shares chapters; to which circle does each belong?",
    mlp: "Layers of weights with bends between them: it can follow curved borders.",
    linear: "One matrix: every feature adds its own column. The simplest embedding there is.",
    fourier: "Waves of random lengths, then one matrix: like a kernel method.",
    nystroem: "How alike an example is to some chosen ones, then one matrix.",
    conv: "Small windows that slide over the picture.",
    lookup: "A vector of its own for every token, averaged over the text.",
    bag: "The same as looking tokens up and averaging, in one step.",
    gru: "Reads the text token by token and remembers.",
    transformer: "Every token looks at all others.",
    graphconv: "Every node takes the mean of its neighbours, twice.",
    cross_entropy: "How surprised the model is by the right class. The usual choice.",
    hinge: "Nothing to pay once the right class leads by a margin: flat parts with sharp edges.",
    squared_hinge: "The same with smooth edges.",
    mse: "Half the squared distance to the answer: a bowl for linear models.",
    mae: "The distance itself: a surface with kinks, calm about outliers.",
    huber: "Squared when near, straight when far.",
    supervised_contrastive: "Draws examples of one class together and pushes the others away; no classifier at all.",
    triplet: "Each example must be nearer to its own class than to another, by a margin.",
    l2: "Every weight pays for its square: adds the same bowl everywhere.",
    l1: "Every weight pays for its size: many become zero, with a kink there.",
    elastic_net: "Half of each.",
    embedding_norm: "Only the embedding's weights pay for their squares.",
    dropout: "A share of the embedding is dropped at random in each step.",
    density: "Only this share of the weights is there at all.",
  },
};

export const SERVED_ZH: ServedWords = {
  language: "zh-Hans",
  other: "English",
  progress: "正在进行",
  starting: "正在启动……",
  training: (epoch, epochs) => `训练：第 ${epoch} 轮，共 ${epochs} 轮`,
  surveying: (names, evaluations) => `正在勘测损失曲面（${names}）：已计算 ${evaluations} 处`,
  working: "正在计算……",
  doing: (what) => DOING[what]?.[1] ?? `正在计算：${what}`,
  stopping: "正在停止……",
  stopped: (epoch, epochs) => `训练在第 ${epoch} 轮（共 ${epochs} 轮）后停止；已完成的部分保留。`,
  failed: (why) => `失败：${why}`,
  done: "完成。",
  gone: "服务器不再应答。",
  sharpens: "结果陆续到来，下方的图会逐渐清晰。",
  stop: "停止",
  again: "重新选择",
  lossOf: (train, test) => `损失：训练数据 ${train}${test === null ? "" : `，未见过的数据 ${test}`}`,
  accuracyOf: (train, test) => `正确率 ${train}${test === null ? "" : `，未见过的 ${test}`}`,
  curve: (first, last, epochs) => `每轮之后的损失：${epochs} 轮中从 ${first} 到 ${last}`,
  seen: "训练数据",
  heldOut: "未见过的数据",
  intro: "选择数据和模型。训练在本机进行，几秒到一分钟；随后勘测其损失曲面，您就可以在上面行走。",
  data: "数据",
  own: "自己的表格……",
  ownNote: "带表头的 CSV 文件，最大 5 MB。文件只留在本机。",
  file: "文件",
  fileNote: "以逗号、分号或制表符分隔；UTF-8 编码。",
  reading: "正在读取表格……",
  table: (columns) => `${columns} 列。`,
  target: "要预测的列",
  targetNote: "文字和少数几种整数视为类别；其他数字按数值预测。",
  learnFrom: "依据",
  allColumns: "其余所有列",
  textColumn: (name) => `“${name}”中的文本`,
  leaveOut: "不使用",
  encoder: "编码器",
  loss: "损失函数",
  regularizer: "正则化",
  none: "无",
  noneNote: "曲面只由数据塑造。",
  weight: "权重",
  share: "比例",
  dim: "维数",
  epochs: "训练轮数",
  lr: "步长",
  seed: "随机种子",
  train: "训练并勘测",
  preparing: "正在读取数据并建立模型……",
  noAnswer: "服务器没有应答；它还在运行吗？",
  runs: (count) => `${count} 次运行`,
  standBeside: (name) => `${name}，与其他运行并排`,
  around: {
    playground: "实验场",
    walk: "训练一个小模型，并在它的损失曲面上行走",
    linked: "联动的损失曲面与嵌入",
    all: "所有运行",
    both: "实验场与所有运行",
    report: "完整报告（英文）",
    runs: "已有的运行",
    beside: "并排显示勾选的运行",
  },
  says: {
    digits: "1797 个 8 × 8 像素的手写数字，十个类别。",
    iris: "150 朵鸢尾花的四项测量，三个品种。最快。",
    wine: "178 种葡萄酒的十三项化学指标，三家酒庄。",
    breast_cancer: "569 份活检的三十项测量，良性或恶性。",
    diabetes: "442 位患者的十项测量；预测一个数值：一年后的病情。",
    docstrings: "几千段关于 Python 库的短文；各属于哪个库？需要几分钟。",
    karate: "俱乐部的 34 名成员及其往来；后来各自加入了哪一半？",
    les_miserables: "小说中的 77 个人物及其同场的章节；各属于哪个圈子？",
    mlp: "多层权重，层间有弯折：能顺着弯曲的边界。",
    linear: "一个矩阵：每个特征加上自己的一列。最简单的嵌入。",
    fourier: "随机波长的波，再乘一个矩阵：类似核方法。",
    nystroem: "样本与若干选定样本的相似度，再乘一个矩阵。",
    conv: "在图像上滑动的小窗口。",
    lookup: "每个词元有自己的向量，对全文取平均。",
    bag: "与查表再平均相同，一步完成。",
    gru: "逐个词元地读，并且记住。",
    transformer: "每个词元都看其他所有词元。",
    graphconv: "每个节点取邻居的平均，共两次。",
    cross_entropy: "模型对正确类别有多意外。最常用。",
    hinge: "正确类别领先一定间隔后不再受罚：平坦的区域，尖锐的边。",
    squared_hinge: "同上，但边是光滑的。",
    mse: "到答案距离平方的一半：对线性模型是一只碗。",
    mae: "距离本身：曲面有折痕，对离群值不敏感。",
    huber: "近处为平方，远处为直线。",
    supervised_contrastive: "把同类样本拉近，把异类推远；完全没有分类器。",
    triplet: "每个样本离同类须比离异类更近，并留有间隔。",
    l2: "每个权重按其平方付出代价：处处加上同一只碗。",
    l1: "每个权重按其大小付出代价：许多变为零，并在零处有折痕。",
    elastic_net: "两者各半。",
    embedding_norm: "只有嵌入的权重按平方付出代价。",
    dropout: "每一步随机丢弃嵌入的一部分。",
    density: "只有这一比例的权重存在。",
  },
};

/** Say what stands around the view in the same language. */
export function speakAround(language: string): void {
  const { around, language: lang } = servedWords(language);
  for (const el of document.querySelectorAll<HTMLElement>("[data-says]")) {
    el.textContent = around[el.dataset.says!];
    el.lang = lang;
  }
}

/** The words of a language; of one that is not known, the browser's own. */
export function servedWords(language: string): ServedWords {
  const asked = ["en", "zh"].includes(language) ? language : navigator.language.slice(0, 2).toLowerCase();
  return asked === "zh" ? SERVED_ZH : SERVED_EN;
}
