/**
 * Pictures of things that can be looked at. One that is unknown is drawn as a plain box.
 * Apart from the other lists, so that it arrives with what draws.
 */
export const PICTURES = [
  'suitcase', 'backpack', 'handbag', 'folder', 'papers', 'envelope', 'parcel', 'pram',
  'coat', 'umbrella', 'phone', 'mobile', 'computer', 'laptop', 'tablet', 'keys',
  'keycard', 'clock', 'calendar', 'window', 'door', 'notice', 'whiteboard', 'chart',
  'badge', 'cup', 'plate', 'plant', 'lamp', 'bell', 'printer', 'shelf', 'trolley',
  'crate', 'receipt', 'medicine', 'walking-stick', 'child', 'dog', 'chair', 'queue',
  'glasses', 'watch', 'shoes', 'hands', 'toolbox', 'cable', 'bin', 'photo', 'sign',
  'portrait', 'map', 'book', 'bottle', 'stamp', 'jar', 'pen', 'drawer', 'cupboard',
  'tea-trolley', 'sack-truck',
] as const;
export type Picture = (typeof PICTURES)[number];
