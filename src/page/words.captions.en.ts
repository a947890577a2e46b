import type { Beat } from '../scenario/index.ts';

/** What is heard or seen to happen, in words; and words by which the text around has told of it already. */
export const captions: Readonly<Record<Beat, { readonly text: string; readonly told: RegExp }>> = {
  'queue-grows': { text: 'Feet shuffle: the queue grows.', told: /\b(queue|line|behind|wait)/i },
  'queue-shrinks': { text: 'Steps go off: the queue is shorter.', told: /\b(queue|line|behind|goes|leaves)/i },
  'colleague-enters': { text: 'Steps come nearer.', told: /\b(comes?|enters?|walks?|steps?|appears?|arrives?)\b/i },
  'colleague-leaves': { text: 'Steps go away.', told: /\b(goes|leaves?|walks?|steps?|gone|back to)\b/i },
  'phone-rings': { text: 'A phone rings.', told: /\b(phone|rings?|ringing|buzz)/i },
  'phone-stops': { text: 'The phone falls silent.', told: /\b(phone|silent|silence|hang|hung|receiver)/i },
  'door-opens': { text: 'A door opens.', told: /\bdoors?\b/i },
  'door-closes': { text: 'A door falls shut.', told: /\bdoors?\b/i },
  'screen-lights': { text: 'A screen lights up.', told: /\b(screen|monitor|display|keyboard|types?|typing|laptop|tablet|lights? up|blinks?)/i },
  'form-stamped': { text: 'A stamp comes down.', told: /\b(stamp|form|sign)/i },
  'hands-over': { text: 'Paper passes from hand to hand.', told: /\b(hands?|gives?|passes|takes|slides?|holds? out)\b/i },
  'customer-sits': { text: 'A chair scrapes.', told: /\b(chair|sits?|seat|bench|stool)/i },
  'customer-steps-closer': { text: 'Steps come closer.', told: /\b(closer|nearer|steps?|leans?)\b/i },
  'customer-turns-away': { text: 'Cloth rustles: somebody turns away.', told: /\b(turns?|away|shoulder|back|goes|leaves?)\b/i },
  'customer-leaves': { text: 'Steps go away.', told: /\b(goes|leaves?|walks?|gone|away|out|off)\b/i },
  'child-sleeps': { text: 'The child breathes evenly.', told: /\b(child|sleep|asleep|breath)/i },
  'rain-starts': { text: 'Rain begins.', told: /\b(rain|wet|drops?)/i },
  'lights-dim': { text: 'A switch clicks: the light goes down.', told: /\b(lights?|lamps?|dark|dim)/i },
  'clock-moves-on': { text: 'A clock ticks: time passes.', told: /\b(clock|minutes?|hours?|later|time|o’clock|\d\d:\d\d)/i },
};
