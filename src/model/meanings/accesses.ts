import type { Meaning } from '../meaning.ts';
import type { Access } from '../vocabularies.ts';

/** Who may use a resource. */
export const ACCESS_MEANINGS: Readonly<Record<Access, Meaning>> = {
  open: {
    label: { en: 'Open to all', es: 'Abierto a todos', pt: 'Aberto a todos', fr: 'Ouvert à tous' },
    meaning: {
      en: 'No account is needed.',
      es: 'No hace falta una cuenta.',
      pt: 'Não é preciso ter conta.',
      fr: 'Aucun compte n’est nécessaire.',
    },
  },
  registration: {
    label: { en: 'With an account', es: 'Con cuenta', pt: 'Com conta', fr: 'Avec un compte' },
    meaning: {
      en: 'One must register first.',
      es: 'Primero hay que registrarse.',
      pt: 'É preciso registrar-se antes.',
      fr: 'Il faut d’abord s’inscrire.',
    },
  },
  'officials-only': {
    label: { en: 'For officials', es: 'Para funcionarios', pt: 'Para agentes públicos', fr: 'Pour les agents publics' },
    meaning: {
      en: 'Only authorities can use it.',
      es: 'Solo pueden usarlo las autoridades.',
      pt: 'Só as autoridades podem usar.',
      fr: 'Seules les autorités peuvent l’utiliser.',
    },
  },
  unknown: {
    label: { en: 'Access unknown', es: 'Acceso desconocido', pt: 'Acesso desconhecido', fr: 'Accès inconnu' },
    meaning: {
      en: 'Nobody has found out who may use it.',
      es: 'No se sabe quién puede usarlo.',
      pt: 'Não se sabe quem pode usar.',
      fr: 'On ne sait pas qui peut l’utiliser.',
    },
  },
};
