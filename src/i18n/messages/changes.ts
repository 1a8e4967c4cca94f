type Said = (before: string, after: string) => string;

/** What changed for readers, each as one sentence without a full stop; `before` and `after` are numbers, hours or names as they stand. */
export const changeMessages = {
  'country-added': { en: (): string => 'country added', es: (): string => 'país agregado', pt: (): string => 'país adicionado', fr: (): string => 'pays ajouté' },
  'country-removed': { en: (): string => 'country taken out', es: (): string => 'país retirado', pt: (): string => 'país retirado', fr: (): string => 'pays retiré' },
  'emergency-added': {
    en: (_, after) => `emergency number ${after} added`,
    es: (_, after) => `número de emergencia ${after} agregado`,
    pt: (_, after) => `número de emergência ${after} adicionado`,
    fr: (_, after) => `numéro d’urgence ${after} ajouté`,
  },
  'emergency-removed': {
    en: (before) => `emergency number ${before} taken out`,
    es: (before) => `número de emergencia ${before} retirado`,
    pt: (before) => `número de emergência ${before} retirado`,
    fr: (before) => `numéro d’urgence ${before} retiré`,
  },
  'agency-added': {
    en: (_, after) => `agency added: ${after}`,
    es: (_, after) => `institución agregada: ${after}`,
    pt: (_, after) => `instituição adicionada: ${after}`,
    fr: (_, after) => `organisme ajouté\u00a0: ${after}`,
  },
  'agency-ended': {
    en: (before, after) => `entry ended (${before})${after && `, see ${after}`}`,
    es: (before, after) => `entrada cerrada (${before})${after && `, véase ${after}`}`,
    pt: (before, after) => `registro encerrado (${before})${after && `, veja ${after}`}`,
    fr: (before, after) => `fin de la fiche (${before})${after && `, voir ${after}`}`,
  },
  'agency-removed': {
    en: () => 'agency gone without a word: its page is lost',
    es: () => 'institución desaparecida sin aviso: su página se perdió',
    pt: () => 'instituição desaparecida sem aviso: sua página se perdeu',
    fr: () => 'organisme disparu sans explication\u00a0: sa page est perdue',
  },
  'name-changed': {
    en: (before, after) => (before === after ? 'name changed in another language' : `name changed: ${before} → ${after}`),
    es: (before, after) => (before === after ? 'nombre cambiado en otro idioma' : `nombre cambiado: ${before} → ${after}`),
    pt: (before, after) => (before === after ? 'nome alterado em outro idioma' : `nome alterado: ${before} → ${after}`),
    fr: (before, after) => (before === after ? 'nom modifié dans une autre langue' : `nom modifié\u00a0: ${before} → ${after}`),
  },
  'website-changed': {
    en: (before, after) => `website changed: ${before || 'none'} → ${after || 'none'}`,
    es: (before, after) => `sitio web cambiado: ${before || 'ninguno'} → ${after || 'ninguno'}`,
    pt: (before, after) => `site alterado: ${before || 'nenhum'} → ${after || 'nenhum'}`,
    fr: (before, after) => `site web modifié\u00a0: ${before || 'aucun'} → ${after || 'aucun'}`,
  },
  'agency-changed': { en: () => 'description changed', es: () => 'descripción cambiada', pt: () => 'descrição alterada', fr: () => 'description modifiée' },
  'contact-added': {
    en: (_, after) => `contact added: ${after}`,
    es: (_, after) => `contacto agregado: ${after}`,
    pt: (_, after) => `contato adicionado: ${after}`,
    fr: (_, after) => `contact ajouté\u00a0: ${after}`,
  },
  'contact-removed': {
    en: (before) => `contact taken out: ${before}`,
    es: (before) => `contacto retirado: ${before}`,
    pt: (before) => `contato retirado: ${before}`,
    fr: (before) => `contact retiré\u00a0: ${before}`,
  },
  'contact-changed': {
    en: (before, after) => `contact changed: ${before} → ${after}`,
    es: (before, after) => `contacto cambiado: ${before} → ${after}`,
    pt: (before, after) => `contato alterado: ${before} → ${after}`,
    fr: (before, after) => `contact modifié\u00a0: ${before} → ${after}`,
  },
  'hours-changed': {
    en: (before, after) => `hours changed: ${before || 'not published'} → ${after || 'not published'}`,
    es: (before, after) => `horario cambiado: ${before || 'no publicado'} → ${after || 'no publicado'}`,
    pt: (before, after) => `horário alterado: ${before || 'não publicado'} → ${after || 'não publicado'}`,
    fr: (before, after) => `horaires modifiés\u00a0: ${before || 'non publiés'} → ${after || 'non publiés'}`,
  },
  'details-changed': {
    en: (_, after) => `details of ${after} changed`,
    es: (_, after) => `detalles de ${after} cambiados`,
    pt: (_, after) => `detalhes de ${after} alterados`,
    fr: (_, after) => `précisions sur ${after} modifiées`,
  },
  confirmed: {
    en: (before, after) => `${after} confirmed by ${before}`,
    es: (before, after) => `${after} confirmado por ${before}`,
    pt: (before, after) => `${after} confirmado por ${before}`,
    fr: (before, after) => `${after} confirmé par ${before}`,
  },
  disputed: { en: (_, after) => `${after} is in doubt`, es: (_, after) => `${after} está en duda`, pt: (_, after) => `${after} está em dúvida`, fr: (_, after) => `${after} est mis en doute` },
  'dispute-settled': {
    en: (_, after) => `${after} is no longer in doubt`,
    es: (_, after) => `${after} ya no está en duda`,
    pt: (_, after) => `${after} não está mais em dúvida`,
    fr: (_, after) => `${after} n’est plus mis en doute`,
  },
  'doubt-added': { en: (_, after) => `${after} is now unconfirmed`, es: (_, after) => `${after} queda sin confirmar`, pt: (_, after) => `${after} agora consta como não confirmado`, fr: (_, after) => `${after} est maintenant «\u00a0non confirmé\u00a0»` },
  'doubt-removed': {
    en: (_, after) => `${after} is no longer unconfirmed`,
    es: (_, after) => `${after} ya no está sin confirmar`,
    pt: (_, after) => `${after} não consta mais como não confirmado`,
    fr: (_, after) => `${after} n’est plus «\u00a0non confirmé\u00a0»`,
  },
  'caution-added': {
    en: (_, after) => `caution added: ${after}`,
    es: (_, after) => `advertencia agregada: ${after}`,
    pt: (_, after) => `advertência adicionada: ${after}`,
    fr: (_, after) => `mise en garde ajoutée\u00a0: ${after}`,
  },
  'caution-removed': {
    en: (before) => `caution taken out: ${before}`,
    es: (before) => `advertencia retirada: ${before}`,
    pt: (before) => `advertência retirada: ${before}`,
    fr: (before) => `mise en garde retirée\u00a0: ${before}`,
  },
  'sources-changed': {
    en: (_, after) => `sources of ${after} changed`,
    es: (_, after) => `fuentes de ${after} cambiadas`,
    pt: (_, after) => `fontes de ${after} alteradas`,
    fr: (_, after) => `sources de ${after} modifiées`,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'en' | 'es' | 'pt' | 'fr', Said>>>>;
