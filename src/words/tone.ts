/** Tones that change what words do: mockery, and abuse. */
import { any } from './rules/pattern.ts';

const MOCKING = any(
  '^(?:oh|well|yes|sure|ah|wow)?,? ?(?:oh |how )?(?:great|brilliant|wonderful|fantastic|marvellous|lovely|charming|splendid),? (?:,|another|so|now|a|one|thing|that is all|just what)', '^(?:oh |ah )?what a (?:tragedy|pity for you|drama|surprise|disaster|shame for you)',
  '(?:bravo|slow clap|boo hoo|cry me)', 'well done ,? ?really', '^(?:yes |oh |well )?sure ,? ?(?:because|and|as if|i)', 'as if i', 'lucky (?:him|her|you|them)', 'what do i care', 'another one with', 'like i want your', 'i suppose (?:the|it|that|this) [^ ]+ (?:is|was) (?:also |all )?my fault', 'my heart bleeds', 'poor little you',
  'we (?:just )?love those', '(?:so )?i (?:shall|will) just (?:split|clone|magic)', 'for (?:heaven|god|christ|pity|goodness)\'?s? sake', '^whatever(?: then)?$', '(?:stop|quit|enough|spare me) (?:your |the |with the |of the |of your )?(?:moaning|whining|whingeing|fussing|complaining|nagging|drama)', 'you (?:[^ ]+ )?(?:always|only|just) (?:find|have|want) (?:something|things) to (?:moan|whine|complain|grumble)', 'what is it (?:now|this time)', 'calm down', 'dump(?:ed|ing)? (?:it|that|this) on', 'get to the point', 'not my circus',
  'thanks for nothing', 'yeah right', 'yes right ,', 'tell me about it', 'big deal', 'how terrible for you',
);

const ABUSE = any(
  '(?:you are|you) (?:an? |all |so |such an? |such |really |just )*(?:fucking |bloody )?(?:stupid|idiots?|morons?|dumb|liars?|useless|pathetic|ugly|disgusting|crazy|scum|trash|fools?|thief|thieves|worthless|cow|pig|bitch|bastard)', '(?:stupid|dumb|silly|bloody|fucking) (?:cow|woman|man|bitch|idiot|git|person|customer|kid|people)',
  'shut (?:up|your)', 'fuck[^ ]*', 'piss off', 'go to hell', 'get lost', 'screw you', 'asshole', 'arsehole', 'bitch', 'bastards?', 'wank[^ ]*', 'dickhead', 'cunt', 'moron', 'idiot', 'i (?:will|am going to) (?:kill|hit|hurt|punch|slap) you', 'you people', 'i hate you', 'drop dead',
);

/** Whether a sentence, in plain form, mocks. */
export const mocks = (text: string): boolean => MOCKING.test(text);

/** Whether a sentence, in plain form, insults or threatens somebody. Being told "you are not stupid" is neither. */
export const abuses = (text: string): boolean => ABUSE.test(text);
