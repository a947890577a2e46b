export { advance, arrival, begin, refusal, type Refusal } from './advance.ts';
export { compile } from './compile.ts';
export { config, type ChartNode } from './config.ts';
export { explore, type Explored } from './explore.ts';
export { enter, hadEnough, moodOf, offered, placeOf, take } from './effect.ts';
export { choiceEvent, type ChartContext, type ChartEvent } from './foresee.ts';
export { foundAt, mask, model, type BitMap, type ChoiceModel, type Model } from './model.ts';
export { draw, isOver, MOVE_BIT, type Draw, type Play } from './play.ts';
export * from './types.ts';
