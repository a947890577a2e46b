export { BINDING } from './certify/played.ts';
export { certify, type Reason, type ReasonCode, type Verdict } from './certify/certify.ts';
export { bestRoads, groundOf, type Ground } from './certify/ground.ts';
export { codeIn, codeOf, idOf, NUMBERS, readable, readCode, type CodeFault, type Difficulty, type Wish } from './code.ts';
export { SHAPES } from './shapes.ts';
export { compose, type About, type Composed } from './compose.ts';
export { slips, type Slip } from './language.ts';
export { codeFor, levelsOf, MINUTES, type Offering, type Preference } from './pick.ts';
export { drawnBefore, situating, situationOf, type NoSituation, type Progress, type Situation } from './situation.ts';
