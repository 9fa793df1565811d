/** The words of the metrics, in the view's two languages. What a run says in sentences of its own stays as it is. */

export interface MetricsWords {
  readonly metrics: string;
  readonly says: string;
  readonly card: string;
  readonly noCard: string;
  readonly own: string;
  readonly reading: string;
  readonly tensions: string;
  readonly inNumbers: string;
  readonly head: readonly [measure: string, value: string, interval: string];
  readonly inWords: string;
  readonly shape: string;
  readonly rim: string;
  readonly epsilon: (value: string) => string;
  readonly noShape: (why: string) => string;
  /** By the family of a measure. */
  readonly sections: Readonly<Record<string, string>>;
  /** By the name of a control; where there is none, the name itself. */
  readonly controls: Readonly<Record<string, string>>;
  /** By the name of a measure; where there is none, as the run says it. */
  readonly measures: Readonly<Record<string, string>>;
  readonly meanings: Readonly<Record<string, string>>;
}

const EN: MetricsWords = {
  metrics: "Metrics",
  says: "How good the representation is and how the surface is shaped, in many numbers with their errors and controls; never one score.",
  card: "Representation card",
  noCard: "How good the representation is, is not in this run.",
  own: "this embedding",
  reading: "Each line has a scale of its own; bars are 95 % intervals, hollow signs the same measure of a control. ↑: more is better; ↓: less.",
  tensions: "What pulls against what",
  inNumbers: "The card in numbers",
  head: ["measure", "value", "95 % interval"],
  inWords: "in words",
  shape: "Shape of the surface that is shown",
  rim: "≥: the window ends before the valley does. ",
  epsilon: (value) => `A valley is what lies within ε = ${value} of the lowest loss, a tenth of the range. Errors follow from the surface's own.`,
  noShape: (why) => `This surface has no such numbers: ${why}.`,
  sections: {
    information: "Information: what can be read from it?",
    redundancy: "Redundancy: how many dimensions are in use?",
    interpretability: "Interpretability: what does one dimension stand for?",
    generalisation: "Generalisation: how does it lie in space, and would it hold for others?",
  },
  controls: {},
  measures: { minimum_alpha: "minimum, α", minimum_beta: "minimum, β", width_alpha: "width along α", width_beta: "width along β" },
  meanings: {},
};

const ZH: MetricsWords = {
  metrics: "度量",
  says: "表示有多好，曲面是什么形状：许多数字，各附误差与对照，从不合成一个分数。",
  card: "表示卡片",
  noCard: "这次运行中没有：表示有多好。",
  own: "这个嵌入",
  reading: "每行各有刻度；横条是 95 % 区间，空心记号是同一度量在对照上的值。↑ 越高越好，↓ 越低越好。",
  tensions: "何者相互牵制",
  inNumbers: "卡片的数值",
  head: ["度量", "数值", "95 % 区间"],
  inWords: "文字说明",
  shape: "所显示曲面的形状",
  rim: "≥：窗口在谷的尽头之前就结束了。",
  epsilon: (value) => `谷是损失比最低处高出不到 ε = ${value}（范围的十分之一）之处。误差来自曲面自身的误差。`,
  noShape: (why) => `这个曲面没有这些数字：${why}。`,
  sections: {
    information: "信息：从中能读出什么？",
    redundancy: "冗余：用到了多少个维度？",
    interpretability: "可解释性：一个维度代表什么？",
    generalisation: "泛化：它在空间中怎样分布，对别的数据还成立吗？",
  },
  controls: { "raw features": "原始特征", "random encoder": "随机编码器", shuffled: "打乱", "iid Gaussian": "独立高斯" },
  measures: {
    linear_probe: "线性探针", selectivity: "选择性", knn_probe: "近邻探针", reconstruction: "重建", trustworthiness: "可信度",
    continuity: "连续性", participation_ratio: "参与比", mean_correlation: "平均相关", dead_dimensions: "死维度",
    class_share: "类别份额", disentanglement: "解耦度", completeness: "完备度", informativeness: "信息量", analogies: "类比",
    similarity: "相似度", probe_gap: "探针差距", alignment: "对齐", uniformity: "均匀", silhouette: "轮廓系数",
    minimum: "最低", minimum_alpha: "最低处的 α", minimum_beta: "最低处的 β", origin: "原点", height: "最高", range: "范围",
    depth: "深度", width_alpha: "沿 α 的宽度", width_beta: "沿 β 的宽度", area: "谷的面积", convex: "凸的部分",
  },
  meanings: {
    minimum: "窗口内最低的损失", minimum_alpha: "它在 α 上的位置", minimum_beta: "它在 β 上的位置", origin: "(0, 0) 处即训练好的参数的损失",
    height: "窗口内最高的损失", range: "最高减最低", depth: "边缘上最低的损失减最低：走出窗口至少要爬多高",
    width_alpha: "过最低处沿 α 方向处在 ε 以内的长度", width_beta: "过最低处沿 β 方向处在 ε 以内的长度",
    area: "窗口中处在 ε 以内的份额", convex: "窗口中各方向都向上弯的份额",
  },
};

/** The words of the language that the view speaks. */
export function metricsWords(language: string): MetricsWords {
  return language.startsWith("zh") ? ZH : EN;
}
