import type { TrustLevel } from '../../directory/trust-level.ts';
import type { Meaning } from '../../model/meaning.ts';

/** What each level of trust is called, and what it says of a value. The rules stand in directory/trust.ts. */
export const TRUST_MEANINGS: Readonly<Record<TrustLevel, Meaning>> = {
  confirmed: {
    label: { en: 'Confirmed by the authority', es: 'Confirmado por la autoridad', pt: 'Confirmado pela autoridade', fr: 'Confirmé par l’autorité' },
    meaning: {
      en: 'The authority itself said that the value is right, at most 36 months ago.',
      es: 'La propia autoridad dijo que el dato es correcto, hace 36 meses como máximo.',
      pt: 'A própria autoridade disse que o dado está correto, há no máximo 36 meses.',
      fr: 'L’autorité elle-même a dit que la donnée est exacte, il y a 36 mois au plus.',
    },
  },
  recent: {
    label: { en: 'Recent source', es: 'Fuente reciente', pt: 'Fonte recente', fr: 'Source récente' },
    meaning: {
      en: 'The newest source that gives the value is at most 36 months old. It says who published it and when, no more.',
      es: 'La fuente más nueva que da el dato tiene 36 meses como máximo. Dice quién lo publicó y cuándo, nada más.',
      pt: 'A fonte mais nova que traz o dado tem no máximo 36 meses. Diz quem o publicou e quando, nada mais.',
      fr: 'La source la plus récente qui donne la donnée a 36 mois au plus. Elle dit qui l’a publiée et quand, rien de plus.',
    },
  },
  old: {
    label: { en: 'Old source', es: 'Fuente antigua', pt: 'Fonte antiga', fr: 'Source ancienne' },
    meaning: {
      en: 'More than one source gives the value; the newest of them is more than 36 months old.',
      es: 'Más de una fuente da el dato; la más nueva tiene más de 36 meses.',
      pt: 'Mais de uma fonte traz o dado; a mais nova tem mais de 36 meses.',
      fr: 'Plusieurs sources donnent la donnée\u00a0; la plus récente a plus de 36 mois.',
    },
  },
  undated: {
    label: { en: 'Undated source', es: 'Fuente sin fecha', pt: 'Fonte sem data', fr: 'Source sans date' },
    meaning: {
      en: 'More than one source gives the value; none of them bears a date.',
      es: 'Más de una fuente da el dato; ninguna lleva fecha.',
      pt: 'Mais de uma fonte traz o dado; nenhuma tem data.',
      fr: 'Plusieurs sources donnent la donnée\u00a0; aucune ne porte de date.',
    },
  },
  unconfirmed: {
    label: { en: 'Unconfirmed', es: 'Sin confirmar', pt: 'Não confirmado', fr: 'Non confirmé' },
    meaning: {
      en: 'The value rests on one weak, old or undated source, or is in doubt elsewhere in the country. Never offer it first.',
      es: 'El dato se apoya en una sola fuente débil, antigua o sin fecha, o está en duda en otra parte del país. No lo ofrezca nunca primero.',
      pt: 'O dado se apoia em uma única fonte fraca, antiga ou sem data, ou está em dúvida em outra parte do país. Nunca o ofereça primeiro.',
      fr: 'La donnée repose sur une seule source faible, ancienne ou sans date, ou est en doute ailleurs dans le pays. Ne la proposez jamais en premier.',
    },
  },
  disputed: {
    label: { en: 'In doubt', es: 'En duda', pt: 'Em dúvida', fr: 'En doute' },
    meaning: {
      en: 'Somebody says that the value is wrong; it is being looked into. Never offer it first.',
      es: 'Alguien dice que el dato está mal; se está revisando. No lo ofrezca nunca primero.',
      pt: 'Alguém diz que o dado está errado; está sendo verificado. Nunca o ofereça primeiro.',
      fr: 'Quelqu’un dit que la donnée est fausse\u00a0; elle est en cours d’examen. Ne la proposez jamais en premier.',
    },
  },
};
