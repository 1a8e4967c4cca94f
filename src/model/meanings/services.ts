import type { Meaning } from '../meaning.ts';
import type { Service } from '../vocabularies.ts';

/** What each service is called, and what somebody who asks for it may expect. */
export const SERVICE_MEANINGS: Readonly<Record<Service, Meaning>> = {
  'emergency-response': {
    label: { en: 'Emergency response', es: 'Respuesta a emergencias', pt: 'Atendimento de emergência', fr: 'Intervention d’urgence' },
    meaning: {
      en: 'Acts when somebody is in danger or needs help at once.',
      es: 'Actúa cuando alguien está en peligro o necesita ayuda inmediata.',
      pt: 'Age quando alguém está em perigo ou precisa de ajuda imediata.',
      fr: 'Agit quand quelqu’un est en danger ou a besoin d’aide tout de suite.',
    },
  },
  'report-a-case': {
    label: { en: 'Report a case', es: 'Denunciar un caso', pt: 'Denunciar um caso', fr: 'Signaler un cas' },
    meaning: {
      en: 'Takes reports of a possible case, from the victim or from anybody else.',
      es: 'Recibe avisos o denuncias de un posible caso, de la víctima o de cualquier otra persona.',
      pt: 'Recebe relatos ou denúncias de um possível caso, da vítima ou de qualquer outra pessoa.',
      fr: 'Reçoit les signalements d’un cas possible, de la victime ou de toute autre personne.',
    },
  },
  information: {
    label: { en: 'Information and guidance', es: 'Información y orientación', pt: 'Informação e orientação', fr: 'Information et conseils' },
    meaning: {
      en: 'Explains rights and options, and says where help can be found.',
      es: 'Explica los derechos y las opciones, y dice dónde encontrar ayuda.',
      pt: 'Explica os direitos e as opções, e diz onde encontrar ajuda.',
      fr: 'Explique les droits et les possibilités, et indique où trouver de l’aide.',
    },
  },
  shelter: {
    label: { en: 'Shelter', es: 'Albergue', pt: 'Abrigo', fr: 'Hébergement' },
    meaning: {
      en: 'Runs a place where victims can live for a time and receive care.',
      es: 'Tiene un lugar donde las víctimas pueden vivir por un tiempo y recibir atención.',
      pt: 'Mantém um lugar onde as vítimas podem viver por um tempo e receber atendimento.',
      fr: 'Tient un lieu où les victimes peuvent vivre un temps et être prises en charge.',
    },
  },
  'shelter-referral': {
    label: { en: 'Referral to a shelter', es: 'Derivación a un albergue', pt: 'Encaminhamento a um abrigo', fr: 'Orientation vers un hébergement' },
    meaning: {
      en: 'Does not house victims itself, as far as is known, but can ask for a place in a shelter for them.',
      es: 'Que se sepa, no aloja a las víctimas, pero puede pedir para ellas un lugar en un albergue.',
      pt: 'Que se saiba, não aloja as vítimas, mas pode pedir para elas uma vaga em um abrigo.',
      fr: 'N’héberge pas les victimes, à notre connaissance, mais peut demander pour elles une place d’hébergement.',
    },
  },
  medical: {
    label: { en: 'Medical care', es: 'Atención médica', pt: 'Atendimento médico', fr: 'Soins médicaux' },
    meaning: {
      en: 'Gives or arranges medical care.',
      es: 'Brinda atención médica o la gestiona.',
      pt: 'Presta atendimento médico ou o providencia.',
      fr: 'Donne des soins médicaux ou y donne accès.',
    },
  },
  psychological: {
    label: { en: 'Psychological support', es: 'Apoyo psicológico', pt: 'Apoio psicológico', fr: 'Soutien psychologique' },
    meaning: {
      en: 'Listens and gives, or arranges, psychological support.',
      es: 'Escucha y brinda apoyo psicológico, o lo gestiona.',
      pt: 'Escuta e presta apoio psicológico, ou o providencia.',
      fr: 'Écoute et apporte un soutien psychologique, ou y donne accès.',
    },
  },
  'legal-aid': {
    label: { en: 'Legal aid', es: 'Asistencia jurídica', pt: 'Assistência jurídica', fr: 'Aide juridique' },
    meaning: {
      en: 'Advises a person on their rights, or acts for them before the authorities or in court.',
      es: 'Asesora a la persona sobre sus derechos, o la representa ante las autoridades o los tribunales.',
      pt: 'Orienta a pessoa sobre seus direitos ou a representa perante as autoridades ou a Justiça.',
      fr: 'Conseille la personne sur ses droits, ou la représente devant les autorités ou les tribunaux.',
    },
  },
  'child-protection': {
    label: { en: 'Child protection', es: 'Protección de la niñez', pt: 'Proteção à infância', fr: 'Protection de l’enfance' },
    meaning: {
      en: 'Protects a child who is exploited or at risk, and looks after the child’s care.',
      es: 'Protege a niñas, niños y adolescentes explotados o en riesgo, y se ocupa de su cuidado.',
      pt: 'Protege crianças e adolescentes explorados ou em risco e cuida de seu acolhimento.',
      fr: 'Protège un enfant exploité ou en danger, et veille à sa prise en charge.',
    },
  },
  'labour-complaint': {
    label: { en: 'Labour complaint', es: 'Denuncia laboral', pt: 'Denúncia trabalhista', fr: 'Plainte relative au travail' },
    meaning: {
      en: 'Takes complaints about work, such as unpaid wages, papers withheld or forced labour.',
      es: 'Recibe denuncias sobre el trabajo, como salarios impagos, documentos retenidos o trabajo forzoso.',
      pt: 'Recebe denúncias sobre o trabalho, como salários não pagos, documentos retidos ou trabalho forçado.',
      fr: 'Reçoit les plaintes sur le travail, comme des salaires impayés, des papiers confisqués ou du travail forcé.',
    },
  },
  'immigration-relief': {
    label: { en: 'Residence permit', es: 'Permiso de residencia', pt: 'Autorização de residência', fr: 'Permis de séjour' },
    meaning: {
      en: 'Receives or decides requests to stay in the country, or helps a person to make one.',
      es: 'Recibe o resuelve solicitudes para permanecer en el país, o ayuda a presentarlas.',
      pt: 'Recebe ou decide pedidos para permanecer no país, ou ajuda a apresentá-los.',
      fr: 'Reçoit ou tranche les demandes de séjour dans le pays, ou aide à les présenter.',
    },
  },
  'consular-assistance': {
    label: { en: 'Consular assistance', es: 'Asistencia consular', pt: 'Assistência consular', fr: 'Assistance consulaire' },
    meaning: {
      en: 'Helps the country’s own nationals abroad, such as with travel papers, family contact and local services.',
      es: 'Ayuda a los nacionales del país en el exterior, por ejemplo con documentos de viaje, contacto con la familia y servicios locales.',
      pt: 'Ajuda os nacionais do país no exterior, por exemplo com documentos de viagem, contato com a família e serviços locais.',
      fr: 'Aide les ressortissants du pays à l’étranger, par exemple pour les titres de voyage, le contact avec la famille et les services locaux.',
    },
  },
  repatriation: {
    label: { en: 'Repatriation', es: 'Repatriación', pt: 'Repatriação', fr: 'Rapatriement' },
    meaning: {
      en: 'Helps a victim to return to their own country, which should be by choice.',
      es: 'Ayuda a la víctima a regresar a su país, lo que debe ser por decisión propia.',
      pt: 'Ajuda a vítima a voltar a seu país, o que deve ser por escolha própria.',
      fr: 'Aide la victime à rentrer dans son pays, ce qui doit être son choix.',
    },
  },
  compensation: {
    label: { en: 'Compensation', es: 'Indemnización', pt: 'Indenização', fr: 'Indemnisation' },
    meaning: {
      en: 'Pays, decides or helps to claim money for the harm a victim suffered.',
      es: 'Paga o decide la indemnización por el daño que sufrió la víctima, o ayuda a reclamarla.',
      pt: 'Paga ou decide a indenização pelo dano que a vítima sofreu, ou ajuda a pedi-la.',
      fr: 'Verse ou décide l’indemnisation du préjudice subi par la victime, ou aide à la demander.',
    },
  },
  investigation: {
    label: { en: 'Investigation', es: 'Investigación', pt: 'Investigação', fr: 'Enquête' },
    meaning: {
      en: 'Looks into reports and gathers evidence.',
      es: 'Averigua los hechos denunciados y reúne pruebas.',
      pt: 'Apura os fatos denunciados e reúne provas.',
      fr: 'Vérifie les faits signalés et réunit les preuves.',
    },
  },
  prosecution: {
    label: { en: 'Prosecution', es: 'Acción penal', pt: 'Ação penal', fr: 'Poursuites pénales' },
    meaning: {
      en: 'Brings charges and argues the case in court.',
      es: 'Presenta la acusación y la sostiene ante los tribunales.',
      pt: 'Apresenta a acusação e a sustenta perante a Justiça.',
      fr: 'Engage les poursuites et soutient l’accusation devant les tribunaux.',
    },
  },
  'mutual-legal-assistance': {
    label: {
      en: 'Mutual legal assistance',
      es: 'Asistencia judicial recíproca',
      pt: 'Assistência jurídica mútua',
      fr: 'Entraide judiciaire',
    },
    meaning: {
      en: 'Handles requests between states for evidence, statements or extradition, and is not legal aid for a person.',
      es: 'Tramita solicitudes entre Estados sobre pruebas, declaraciones o extradición, y no es asistencia jurídica a una persona.',
      pt: 'Trata de pedidos entre Estados sobre provas, depoimentos ou extradição, e não é assistência jurídica a uma pessoa.',
      fr: 'Traite les demandes entre États portant sur des preuves, des dépositions ou une extradition, et n’est pas une aide juridique à une personne.',
    },
  },
  coordination: {
    label: { en: 'Coordination', es: 'Coordinación', pt: 'Coordenação', fr: 'Coordination' },
    meaning: {
      en: 'Makes authorities and organisations work together on policy or on cases.',
      es: 'Articula el trabajo de autoridades y organizaciones, en las políticas o en los casos.',
      pt: 'Articula o trabalho de autoridades e organizações, nas políticas ou nos casos.',
      fr: 'Fait travailler ensemble autorités et organisations, sur les politiques ou sur les cas.',
    },
  },
};
