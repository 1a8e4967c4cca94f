import type { Meaning } from '../meaning.ts';
import type { EmergencyKind } from '../vocabularies.ts';

/** What each kind of emergency number is called, and which service it reaches. */
export const EMERGENCY_KIND_MEANINGS: Readonly<Record<EmergencyKind, Meaning>> = {
  general: {
    label: { en: 'Emergencies', es: 'Emergencias', pt: 'Emergências', fr: 'Urgences' },
    meaning: {
      en: 'The country’s general emergency number.',
      es: 'Número general de emergencias del país.',
      pt: 'Número geral de emergência do país.',
      fr: 'Numéro d’urgence général du pays.',
    },
  },
  police: {
    label: { en: 'Police', es: 'Policía', pt: 'Polícia', fr: 'Police' },
    meaning: {
      en: 'The emergency number of the police.',
      es: 'Número de emergencia de la policía.',
      pt: 'Número de emergência da polícia.',
      fr: 'Numéro d’urgence de la police.',
    },
  },
  ambulance: {
    label: { en: 'Ambulance', es: 'Ambulancia', pt: 'Ambulância', fr: 'Ambulance' },
    meaning: {
      en: 'The emergency number for an ambulance or urgent medical help.',
      es: 'Número de emergencia para una ambulancia o ayuda médica urgente.',
      pt: 'Número de emergência para ambulância ou socorro médico.',
      fr: 'Numéro d’urgence pour une ambulance ou des secours médicaux.',
    },
  },
  fire: {
    label: { en: 'Fire service', es: 'Bomberos', pt: 'Bombeiros', fr: 'Pompiers' },
    meaning: {
      en: 'The emergency number of the fire service.',
      es: 'Número de emergencia de los bomberos.',
      pt: 'Número de emergência dos bombeiros.',
      fr: 'Numéro d’urgence des pompiers.',
    },
  },
};
