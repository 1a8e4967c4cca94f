import type { Meaning } from '../meaning.ts';
import type { Role } from '../vocabularies.ts';

/** What each of the three roles of the mandate is called, and what an agency in that role does. */
export const ROLE_MEANINGS: Readonly<Record<Role, Meaning>> = {
  assistance: {
    label: { en: 'Assistance', es: 'Asistencia', pt: 'Assistência', fr: 'Assistance' },
    meaning: {
      en: 'Helps victims, or leads them to someone who does.',
      es: 'Ayuda a las víctimas o las conecta con quien puede ayudarlas.',
      pt: 'Ajuda as vítimas ou as encaminha a quem pode ajudá-las.',
      fr: 'Aide les victimes ou les oriente vers qui peut les aider.',
    },
  },
  investigation: {
    label: { en: 'Investigation', es: 'Investigación', pt: 'Investigação', fr: 'Enquête' },
    meaning: {
      en: 'Receives reports of the crime, investigates it or brings it to court.',
      es: 'Recibe denuncias del delito, lo investiga o lo lleva ante los tribunales.',
      pt: 'Recebe denúncias do crime, investiga-o ou o leva à Justiça.',
      fr: 'Reçoit les signalements de l’infraction, enquête ou exerce les poursuites.',
    },
  },
  'contact-point': {
    label: { en: 'Point of contact', es: 'Punto de contacto', pt: 'Ponto de contato', fr: 'Point de contact' },
    meaning: {
      en: 'Takes requests about a case from authorities of other countries, or from other bodies.',
      es: 'Recibe solicitudes sobre un caso de autoridades de otros países, o de otros organismos.',
      pt: 'Recebe pedidos sobre um caso de autoridades de outros países, ou de outros órgãos.',
      fr: 'Reçoit les demandes d’autorités d’autres pays, ou d’autres organismes, au sujet d’un cas.',
    },
  },
};
