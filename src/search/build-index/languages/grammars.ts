// Which language has which lists. One without a row is searched by what is known of every language.
import type { Locale } from '../../../model/locale.ts';
import { noGrammar, type Grammar } from '../../grammar.ts';
import { danish } from './da.ts';
import { norwegian } from './nb.ts';

const grammars: Readonly<Partial<Record<Locale, Grammar>>> = { da: danish, nb: norwegian };

export const grammarOf = (language: Locale): Grammar => grammars[language] ?? noGrammar;
