import type { Meaning } from '../meaning.ts';
import type { AgencyType } from '../vocabularies.ts';

/** What each type of agency is called, and what such an agency is. */
export const TYPE_MEANINGS: Readonly<Record<AgencyType, Meaning>> = {
  hotline: {
    label: { en: 'Hotline', es: 'Línea de ayuda', pt: 'Linha de ajuda', fr: 'Ligne d’assistance' },
    meaning: {
      en: 'A phone or message line that hears victims and the public, or takes reports, and puts them in touch with help or with the authorities.',
      es: 'Línea por teléfono o mensajes que escucha a las víctimas y al público, o recibe denuncias, y los conecta con ayuda o con las autoridades.',
      pt: 'Linha por telefone ou mensagens que ouve as vítimas e o público, ou recebe denúncias, e os põe em contato com ajuda ou com as autoridades.',
      fr: 'Ligne par téléphone ou messages qui écoute les victimes et le public, ou reçoit des signalements, et les met en lien avec de l’aide ou les autorités.',
    },
  },
  coordination: {
    label: { en: 'Coordinating body', es: 'Órgano de coordinación', pt: 'Órgão de coordenação', fr: 'Organe de coordination' },
    meaning: {
      en: 'The national body that brings the authorities together against trafficking; it seldom handles individual cases.',
      es: 'Órgano nacional que reúne a las autoridades que actúan contra la trata; rara vez lleva casos individuales.',
      pt: 'Órgão nacional que reúne as autoridades que atuam contra o tráfico de pessoas; raramente trata de casos individuais.',
      fr: 'Organe national qui réunit les autorités engagées contre la traite et qui traite rarement de cas individuels.',
    },
  },
  prosecution: {
    label: { en: 'Prosecution', es: 'Fiscalía', pt: 'Ministério Público', fr: 'Parquet' },
    meaning: {
      en: 'The public prosecution service, or an office of it, which directs or follows the investigation and brings the case to court.',
      es: 'Fiscalía o ministerio público, o una de sus oficinas, que dirige o sigue la investigación y lleva el caso ante los tribunales.',
      pt: 'Ministério Público, ou um de seus órgãos, que dirige ou acompanha a investigação e leva o caso à Justiça.',
      fr: 'Ministère public, ou l’un de ses services, qui dirige ou suit l’enquête et porte l’affaire devant les tribunaux.',
    },
  },
  police: {
    label: { en: 'Police', es: 'Policía', pt: 'Polícia', fr: 'Police' },
    meaning: {
      en: 'A police force, or a unit of it, which answers emergencies, takes reports or investigates trafficking.',
      es: 'Cuerpo de policía, o una de sus unidades, que atiende emergencias, recibe denuncias o investiga la trata.',
      pt: 'Força policial, ou uma de suas unidades, que atende emergências, recebe denúncias ou investiga o tráfico de pessoas.',
      fr: 'Corps de police, ou l’une de ses unités, qui répond aux urgences, reçoit les plaintes ou enquête sur la traite.',
    },
  },
  'victim-assistance': {
    label: { en: 'Victim assistance', es: 'Asistencia a víctimas', pt: 'Assistência às vítimas', fr: 'Aide aux victimes' },
    meaning: {
      en: 'A public service that helps victims of crime, such as with care, protection, legal help or a place to stay.',
      es: 'Servicio público que ayuda a las víctimas de delitos, por ejemplo con atención, protección, apoyo jurídico o alojamiento.',
      pt: 'Serviço público que ajuda as vítimas de crimes, por exemplo com atendimento, proteção, apoio jurídico ou alojamento.',
      fr: 'Service public qui aide les victimes d’infractions, par exemple par des soins, une protection, un appui juridique ou un hébergement.',
    },
  },
  'child-protection': {
    label: { en: 'Child protection', es: 'Protección de la niñez', pt: 'Proteção à infância', fr: 'Protection de l’enfance' },
    meaning: {
      en: 'An authority or service that protects people under 18 from harm and exploitation.',
      es: 'Autoridad o servicio que protege a las personas menores de 18 años del maltrato y la explotación.',
      pt: 'Autoridade ou serviço que protege pessoas com menos de 18 anos contra maus-tratos e exploração.',
      fr: 'Autorité ou service qui protège les moins de 18 ans contre la maltraitance et l’exploitation.',
    },
  },
  gender: {
    label: { en: 'Women and gender', es: 'Mujeres y género', pt: 'Mulheres e gênero', fr: 'Femmes et genre' },
    meaning: {
      en: 'An authority or service for women’s rights, gender equality or help against gender-based violence.',
      es: 'Autoridad o servicio para los derechos de las mujeres, la igualdad de género o la ayuda ante la violencia de género.',
      pt: 'Autoridade ou serviço voltado aos direitos das mulheres, à igualdade de gênero ou à ajuda contra a violência de gênero.',
      fr: 'Autorité ou service chargé des droits des femmes, de l’égalité de genre ou de l’aide face aux violences fondées sur le genre.',
    },
  },
  labour: {
    label: { en: 'Labour authority', es: 'Autoridad laboral', pt: 'Autoridade trabalhista', fr: 'Administration du travail' },
    meaning: {
      en: 'The labour ministry, inspectorate or similar body, which takes complaints about work and checks workplaces.',
      es: 'Ministerio de trabajo, inspección laboral u organismo similar, que recibe quejas sobre el trabajo e inspecciona los lugares de trabajo.',
      pt: 'Ministério do trabalho, inspeção do trabalho ou órgão semelhante, que recebe denúncias trabalhistas e fiscaliza os locais de trabalho.',
      fr: 'Ministère du travail, inspection du travail ou organisme semblable, qui reçoit les plaintes sur le travail et contrôle les lieux de travail.',
    },
  },
  migration: {
    label: { en: 'Migration authority', es: 'Autoridad migratoria', pt: 'Autoridade migratória', fr: 'Autorité d’immigration' },
    meaning: {
      en: 'The authority for borders, stay or immigration status, which may also grant permits to foreign victims.',
      es: 'Autoridad encargada de las fronteras, la residencia o la situación migratoria, que puede también otorgar permisos a víctimas extranjeras.',
      pt: 'Autoridade responsável por fronteiras, residência ou situação migratória, que também pode conceder autorizações a vítimas estrangeiras.',
      fr: 'Autorité chargée des frontières, du séjour ou du statut d’immigration, qui peut aussi accorder des permis aux victimes étrangères.',
    },
  },
  consular: {
    label: { en: 'Consular service', es: 'Servicio consular', pt: 'Serviço consular', fr: 'Service consulaire' },
    meaning: {
      en: 'The foreign ministry or a consular office, which helps the country’s own nationals abroad.',
      es: 'Ministerio de relaciones exteriores u oficina consular, que ayuda a los nacionales del país en el exterior.',
      pt: 'Ministério das relações exteriores ou repartição consular, que ajuda os nacionais do país no exterior.',
      fr: 'Ministère des affaires étrangères ou bureau consulaire, qui aide les ressortissants du pays à l’étranger.',
    },
  },
  'central-authority': {
    label: { en: 'Central authority', es: 'Autoridad central', pt: 'Autoridade central', fr: 'Autorité centrale' },
    meaning: {
      en: 'The office named to send and receive requests for mutual legal assistance or extradition, from authority to authority.',
      es: 'Oficina designada para enviar y recibir solicitudes de asistencia judicial recíproca o de extradición, de autoridad a autoridad.',
      pt: 'Órgão designado para enviar e receber pedidos de assistência jurídica mútua ou de extradição, de autoridade para autoridade.',
      fr: 'Bureau désigné pour envoyer et recevoir les demandes d’entraide judiciaire ou d’extradition, d’autorité à autorité.',
    },
  },
  'human-rights': {
    label: { en: 'Human rights body', es: 'Organismo de derechos humanos', pt: 'Órgão de direitos humanos', fr: 'Institution des droits de l’homme' },
    meaning: {
      en: 'An ombudsman, public defender or human rights commission, which watches over people’s rights and hears complaints against authorities.',
      es: 'Defensoría del pueblo, comisión de derechos humanos u organismo similar, que vela por los derechos y recibe quejas contra las autoridades.',
      pt: 'Ouvidoria, defensoria, comissão de direitos humanos ou órgão semelhante, que zela pelos direitos e recebe queixas contra autoridades.',
      fr: 'Médiateur, défenseur du peuple ou commission des droits de l’homme, qui veille aux droits et reçoit les plaintes contre les autorités.',
    },
  },
  'civil-society': {
    label: {
      en: 'Civil society organisation',
      es: 'Organización de la sociedad civil',
      pt: 'Organização da sociedade civil',
      fr: 'Organisation de la société civile',
    },
    meaning: {
      en: 'A private organisation not run for profit, such as an association, a foundation or a church group, which is not part of the State.',
      es: 'Organización privada sin fines de lucro, como una asociación, una fundación o un grupo religioso, que no forma parte del Estado.',
      pt: 'Organização privada sem fins lucrativos, como uma associação, uma fundação ou um grupo religioso, que não faz parte do Estado.',
      fr: 'Organisation privée à but non lucratif, comme une association, une fondation ou un groupe religieux, qui ne fait pas partie de l’État.',
    },
  },
  'international-organization': {
    label: { en: 'International organisation', es: 'Organización internacional', pt: 'Organização internacional', fr: 'Organisation internationale' },
    meaning: {
      en: 'An organisation of which states are members, such as an agency of the United Nations, at work in the country.',
      es: 'Organización formada por Estados, como un organismo de las Naciones Unidas, que trabaja en el país.',
      pt: 'Organização formada por Estados, como uma agência das Nações Unidas, que atua no país.',
      fr: 'Organisation dont les membres sont des États, comme une institution des Nations Unies, présente dans le pays.',
    },
  },
};
