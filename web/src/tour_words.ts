/** The words of the tour, in the view's two languages. */

export interface TourWords {
  readonly tour: string;
  readonly step: (number: number, all: number) => string;
  readonly back: string;
  readonly next: string;
  readonly end: string;
  readonly close: string;
  /** Heading and text of each step. */
  readonly steps: readonly (readonly [string, string])[];
}

const EN: TourWords = {
  tour: "Tour",
  step: (number, all) => `Step ${number} of ${all}`,
  back: "Back",
  next: "Next",
  end: "Done",
  close: "Close the tour",
  steps: [
    ["The loss surface", "A model is a long list of numbers. Change them all a little in two directions, α and β, and you stand at another place here. Dark places are models that are wrong less often; the trained model stands where both are 0."],
    ["The marker", "The ring is you. Drag it uphill, or focus it and press the arrow keys, and read above how the loss and its status change. Home brings you back."],
    ["The embedding", "Each point is one example, where the model at the marker puts it. In a valley the classes stand apart; climb out of it and watch them fall into each other."],
    ["The path of training", "Training walked downhill to where it ended. Where the view has a slider of time, or a plane of the path, go back to the beginning: surface and embedding were others then."],
    ["The loss of each class", "One number hides many. These bars say how wrong the model at the marker is on each class; choose a class, and its points stand out."],
  ],
};

const ZH: TourWords = {
  tour: "导览",
  step: (number, all) => `第 ${number} 步，共 ${all} 步`,
  back: "上一步",
  next: "下一步",
  end: "完成",
  close: "关闭导览",
  steps: [
    ["损失曲面", "模型是一长串数字。沿 α 和 β 两个方向把它们都改变一点，您就站到了这里的另一处。深色处的模型错得较少；训练好的模型在两者皆为 0 处。"],
    ["标记", "圆环就是您。把它拖上坡，或选中后按方向键，并在上方看损失及其状态如何变化。Home 键回到原处。"],
    ["嵌入", "每个点是一个样本，位于标记处的模型给它的位置。在谷底，各类别彼此分开；爬出谷底，看它们混到一起。"],
    ["训练的路径", "训练一路下坡，走到终点。若有时间滑块或路径所在的平面，请回到起点：那时的曲面与嵌入都是另一个样子。"],
    ["各类别的损失", "一个数字掩盖了许多。这些条说明标记处的模型在每个类别上错得多厉害；选一个类别，它的点就会突出。"],
  ],
};

/** The words of the language that the view speaks. */
export function tourWords(language: string): TourWords {
  return language.startsWith("zh") ? ZH : EN;
}
