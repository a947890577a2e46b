export { advance, begin, choose, refusal, type Refusal } from './advance.ts';
export { compile } from './compile.ts';
export { config, type ChartNode } from './config.ts';
export { explore, type Explored } from './explore.ts';
export { enter, hadEnough, moodOf, offered, placeOf } from './effect.ts';
export { choiceEvent, type ChartContext, type ChartEvent } from './foresee.ts';
export { foundAt, mask, model, type BitMap, type ChoiceModel, type Model } from './model.ts';
export { copied, draw, isOver, MOVE_BIT, under, type Draw, type Play } from './play.ts';
export * from './types.ts';
