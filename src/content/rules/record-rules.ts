import { dateFuture } from './date-future.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { markup } from './markup.ts';
import { recordLanguage } from './record-language.ts';
import type { Rule } from './rule.ts';
import { sourceCopy } from './source-copy.ts';
import { sourceUnknown } from './source-unknown.ts';
import { textForm } from './text-form.ts';
import { webHttp } from './web-http.ts';

/** Rules about treaties, terms and resources: those about every file of the content, and one of their own. In alphabetical order. */
export const RECORD_RULES: readonly Rule[] = [dateFuture, invisibleCharacter, markup, recordLanguage, sourceCopy, sourceUnknown, textForm, webHttp];
