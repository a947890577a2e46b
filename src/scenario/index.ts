/** The door for the player's bundle: types and closed lists, no zod, no yaml. */
export type {
  Choice, Condition, Cue, Decoy, Ending, Line, Person, Principle, Principles, Procedure, Resource,
  Route, Scenario, ScenarioInput, Scene, Thing, Truth,
} from './schema.ts';
export type {
  Afterwards, Close, Complication, Deed, Lure, Matter, NeedBehind, Sign, Spoken, Voice, World,
} from './world-schema.ts';
export * from './pictures.ts';
export * from './terms.ts';
