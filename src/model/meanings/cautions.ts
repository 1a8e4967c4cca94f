import type { Meaning } from '../meaning.ts';
import type { Caution } from '../vocabularies.ts';

/** What each caution is called, and the sentence that a reader must see before the number. */
export const CAUTION_MEANINGS: Readonly<Record<Caution, Meaning>> = {
  'immigration-enforcement': {
    label: {
      en: 'Also takes immigration reports',
      es: 'También recibe denuncias migratorias',
      pt: 'Também recebe denúncias sobre imigração',
      fr: 'Reçoit aussi des signalements sur l’immigration',
    },
    meaning: {
      en: 'This authority controls immigration status or takes reports about it, so if you have no papers, call a help line first.',
      es: 'Esta autoridad controla la situación migratoria o recibe denuncias sobre ella: si usted no tiene papeles, llame primero a una línea de ayuda.',
      pt: 'Esta autoridade controla a situação migratória ou recebe denúncias sobre ela: se você não tem documentos, ligue primeiro para uma linha de ajuda.',
      fr: 'Cette autorité contrôle la situation migratoire ou reçoit des signalements à ce sujet, donc si vous n’avez pas de papiers, appelez d’abord une ligne d’assistance.',
    },
  },
};
