/*
 * What people type, and what they mean by it. One entry a meaning; the words of the four languages stand together, folded
 * (small letters, no accents). A star at the end stands for any ending: polic* is police, policía, policial. Words joined by _
 * are a phrase: central_authority. To teach search a new word, add it here and add a case to tests/search/queries.yaml.
 */

/** A meaning: which agencies it points to, and how strongly (1 = this is what they are; less = they do this too). */
export interface Intent {
  readonly words: string;
  /** Codes such as `type:police`, `service:shelter`, `serves:children`, `channel:whatsapp`, `language:es`, `role:assistance`. */
  readonly means: Readonly<Record<string, number>>;
}

export const INTENTS: readonly Intent[] = [
  // What an agency is
  {
    words: `hotline* hot_line helpline* help_line tipline* tip_line* crisis_line phone_line line lines toll_free linea* linha* disque* ligne* fono telefono_de_ayuda linea_de_ayuda linea_gratuita
      call_centre call_center hulplijn meldpunt numero_vert dispositivo_telefonico centro_de_llamadas`,
    means: { 'line:help': 1, 'type:hotline': 0.9, 'purpose:hotline': 0.55 },
  },
  {
    words: `call calls calling phone telephone* number numbers llamar llamo llame llama llamada* numero* telefono* ligar ligo telefone* telefonar appeler appelle* appel joindre telephoner bellen nummer`,
    means: { 'line:help': 0.7, 'type:hotline': 0.55, 'purpose:hotline': 0.5, 'main:yes': 0.65 },
  },
  {
    words: `help helps ayuda* ayudar ayuden ayudenme ajuda* ajudar ajude aide aider aidez aidez_moi auxilio socorro secours emergency emergencia* urgence* urgent* hulp rescue* rescat* resgat*
      danger peligro perigo en_danger in_danger sos`,
    means: { 'line:help': 0.8, 'main:yes': 0.75, 'type:hotline': 0.3, 'type:victim-assistance': 0.55, 'role:assistance': 0.35 },
  },
  {
    words: `suspicious sospech* suspeit* soupcon* report reports reporting denunci* signal* tip tips aangifte melden dennonc* denonc* plainte* queixa* queja*`,
    means: { 'service:report-a-case': 0.6, 'type:hotline': 0.55, 'purpose:hotline': 0.4 },
  },
  {
    words: `police polic* cop cops constab* gendarm* carabiner* politie detective* detetive* delegacia* comisaria* commissariat* comissariado investigat* investiga* enquet* inquerit* policia_nacional policia_federal`,
    means: { 'type:police': 1, 'service:investigation': 0.35 },
  },
  {
    words: `prosecut* fiscal fiscales fiscalia* procurad* procurat* promotor* promotoria* procureur* parquet ministerio_publico ministere_public public_ministry attorney_general district_attorney dpp openbaar_ministerie
      director_of_public_prosecutions crown_attorney magistrad* poursuite*`,
    means: { 'type:prosecution': 1, 'service:prosecution': 0.5 },
  },
  {
    words: `coordinat* coordina* coordena* coordinador* task_force taskforce task_force_on comite* comision* commission* committee* comissao consejo conselho council conseil mesa_intersectorial national_committee grupo_de_trabajo
      forca_tarefa groupe_de_travail rapporteur relator* focal_point punto_focal punto_de_contacto ponto_de_contato point_de_contact point_of_contact contact_point counterpart* contraparte* homologue*`,
    means: { 'type:coordination': 1, 'service:coordination': 0.6 },
  },
  {
    words: `victim victims victima* vitima* victime* survivor* sobrevivient* sobrevivent* survivant* slachtoffer* victim_support victim_services asistencia_a_victimas atencion_a_victimas aide_aux_victimes
      atendimento_as_vitimas`,
    means: { 'type:victim-assistance': 0.75, 'type:hotline': 0.35, 'role:assistance': 0.3 },
  },
  {
    words: `child children childs kid kids minor minors baby boy boys girl girls teen* adolescen* nino ninos nina ninas ninez nines menor menores infancia infantil crianca* menino* menina* enfant* mineur* fille garcon* bebe* kind kinderen jeugd*
      youth joven jovenes jovem jovens jeune* son daughter hijo hija hijos hijas filho filha filhos filhas fils child_protection childcare child_care kids_help child_abuse tutela* conselho_tutelar orphan* huerfan*`,
    means: { 'type:child-protection': 1.25, 'service:child-protection': 0.85, 'serves:children': 0.85 },
  },
  {
    words: `woman women womans girlfriend wife gender mujer mujeres genero esposa mulher mulheres femme* genre epouse vrouw vrouwen domestic_violence violencia_domestica violencia_de_genero violence_domestique violences_conjugales
      violencia_contra_la_mujer feminin* femini* rape rapes raped estupr* violad* violaron violacion violee violees sexual_assault agresion_sexual agressao_sexual`,
    means: { 'type:gender': 1.15, 'serves:women': 0.85 },
  },
  {
    words: `labour labor worker* work works working job jobs trabaj* trabalh* travail* emplead* empleo emprego* empregad* emploi* employ* boss bosses wage* salary salari* salaire* sueldo* patron patrones patrao patroes jefe jefes arbeid* labour_inspect*
      labor_inspect* inspection_du_travail inspeccion_del_trabajo inspecao_do_trabalho forced_labour forced_labor trabajo_forzoso trabajo_forzado trabalho_forcado trabalho_escravo travail_force farm finca domestic_worker maid
      inspect* inspec* unpaid pay pays paid paga pagan pagar pague paye payer`,
    means: { 'type:labour': 1, 'service:labour-complaint': 0.8, 'serves:workers': 0.5 },
  },
  {
    words: `migra* immigra* inmigra* imigra* extranjeria estrangeir* etranger* foreigner* frontera fronteira frontiere* border borders vreemdelingenzaken`,
    means: { 'type:migration': 1, 'service:immigration-relief': 0.5 },
  },
  {
    words: `visa visas visado* visto vistos residence_permit residency permiso_de_residencia residencia autorizacao_de_residencia permis_de_sejour titre_de_sejour papers papeles undocumented indocumentad* sans_papiers sin_papeles sem_documentos
      asylum asilo asile refuge* refugi* refugio t_visa deport* expuls* estancia status regulari*`,
    means: { 'service:immigration-relief': 1, 'type:migration': 0.85 },
  },
  {
    words: `consul* embass* embajad* embaixad* ambassade* abroad exterior extranjero estrangeiro a_l_etranger etranger foreign_affairs foreign_ministry relaciones_exteriores cancilleria itamaraty affaires_etrangeres diplomat* overseas buitenlandse_zaken nationals_abroad`,
    means: { 'type:consular': 1.4, 'service:consular-assistance': 0.9, 'serves:nationals-abroad': 0.7 },
  },
  {
    words: `central_authority autoridad_central autoridade_central autorite_centrale mutual_legal_assistance mla asistencia_judicial asistencia_juridica_internacional asistencia_legal_mutua assistencia_judiciaria cooperacao_juridica
      cooperacion_judicial cooperacion_juridica entraide* extradit* extradic* rogator* letter_rogatory letters_rogatory exhorto* mutual_assistance legal_cooperation asistencia_mutua cooperacion_internacional cooperacao_internacional
      cooperation_judiciaire international_cooperation rechtshulp uitlevering legal_assistance foreign_court tribunal_extranjero tribunal_etranger justice_cooperation`,
    means: { 'type:central-authority': 1, 'service:mutual-legal-assistance': 0.8 },
  },
  {
    words: `ombuds* human_rights derechos_humanos direitos_humanos droits_de_l_homme droits_humains droits_de_la_personne defensoria defensor_del_pueblo defensor_do_povo ouvidor* procurador_de_los_derechos_humanos citizen_protection protecteur_du_citoyen
      mediateur* personero* defenseur_des_droits`,
    means: { 'type:human-rights': 1 },
  },
  {
    words: `ngo ngos ong ongs nonprofit* non_profit charit* foundation fundacion* fundacao* fondation* stichting asociacion* associac* association* civil_society sociedad_civil sociedade_civil societe_civile church iglesia igreja eglise pastoral caritas`,
    means: { 'type:civil-society': 1 },
  },
  {
    words: `iom oim unhcr acnur hcr un onu united_nations naciones_unidas nacoes_unidas nations_unies international_organi* organizacion_internacional organizacao_internacional organisation_internationale`,
    means: { 'type:international-organization': 0.9 },
  },
  {
    words: `crime crimes delito* crime_stoppers crimen`,
    means: { 'type:police': 0.45, 'service:report-a-case': 0.45, 'type:hotline': 0.3 },
  },
  {
    words: `passport* pasaporte* passaporte* passeport*`,
    means: { 'type:migration': 0.4, 'type:consular': 0.45, 'line:help': 0.35 },
  },
  // What happens to a person who is trafficked: who says so needs a line that helps, or the police.
  {
    words: `lock locks locking dejan_salir deja_salir dejan_ir deixam_sair deixa_sair laisse_sortir laissent_sortir laisse_partir laissent_partir leave leaving run_away runaway huir fugir fuir enfuir
      vende venden vendem vendendo vendiendo sells selling blackmail* chantaj* chantag* extors* extort* beg begs begging mendic* mendig* debt debts deuda* divida* dette* owe owes
      oblig* force forced forcing forz* forc* threat* amenaz* ameac* menac* encerrad* locked trapped trancad* enferm* atrapad* prisioner* secuestr* kidnap* sequest* escap* vendid* sold prostit* hit beat beaten golpe* pega*
      quitaron confisc* retien* retenu* took taken captiv* missing desaparec* disparu* afraid scared miedo medo peur enganar* enganad* engano enganou tricked promised prometi* promis* proxenet* pimp brothel prostibulo bordel`,
    means: { 'line:help': 0.7, 'main:yes': 0.65, 'type:police': 0.5, 'type:hotline': 0.4, 'type:victim-assistance': 0.4 },
  },
  // What it does
  {
    words: `shelter* safe_house safehouse refuge refuges albergue* abrigo* acolhimento acogida hogar hogares casa_refugio casa_de_acogida hebergement foyer foyers opvang somewhere_to_sleep place_to_stay donde_dormir place_to_sleep
      lugar_seguro safe_place onde_dormir ou_dormir dormir logement accommodation alojamiento alojamento`,
    means: { 'service:shelter': 1, 'service:shelter-referral': 0.95, 'type:civil-society': 0.4, 'type:victim-assistance': 0.4 },
  },
  {
    words: `lawyer* abogad* advogad* avocat* legal_aid legal_advice defensa_publica defensoria_publica defensa_penal public_defender* asesoria_legal asesoria_juridica aide_juridique aide_juridictionnelle
      asistencia_legal legal juridic* juridique* advocaat*`,
    means: { 'service:legal-aid': 1 },
  },
  {
    words: `doctor* medic* hospital* health salud saude sante clinic* clinica* soins`,
    means: { 'service:medical': 1 },
  },
  {
    words: `psycholog* psicolog* counsel* terapia therap* trauma mental* consejeria apoyo_emocional emotional_support suicid*`,
    means: { 'service:psychological': 1 },
  },
  {
    words: `repatri* return_home go_home going_home volver regresar regreso retorno retour retourner rentrer voltar come_home`,
    means: { 'service:repatriation': 1, 'type:consular': 0.3 },
  },
  { words: `compensat* indemni* reparacion* reparation* reparacao reparacoes restitut*`, means: { 'service:compensation': 1, 'type:victim-assistance': 0.4 } },
  // Whom it serves
  { words: `man men hombre hombres homem homens homme hommes`, means: { 'serves:men': 0.8 } },
  { words: `lgbt* gay trans transgender* lesbian* queer travesti*`, means: { 'serves:lgbtq': 1 } },
  // How it is reached
  { words: `whatsapp whats_app wasap guasap zap whatsap`, means: { 'channel:whatsapp': 1 } },
  { words: `sms text texting mensaje_de_texto mensagem_de_texto texto texte_message texto_sms`, means: { 'channel:sms': 1 } },
  { words: `chat chatear online_chat live_chat clavarder`, means: { 'channel:chat': 1 } },
  { words: `email e_mail mail correo correo_electronico courriel mailbox`, means: { 'channel:email': 1 } },
  { words: `form formulario formulaire online_form web_form`, means: { 'channel:form': 1 } },
  { words: `tty deaf sordo sordos sorda sordas surdo surdos sourd* text_telephone`, means: { 'channel:tty': 1 } },
  { words: `24_hours 24h 24_7 day_and_night 24_horas 24_heures jour_et_nuit`, means: { 'hours:always': 0.6 } },
  // In which language
  { words: `in_english en_ingles em_ingles en_anglais ingles anglais english`, means: { 'language:en': 0.9 } },
  { words: `in_spanish en_espanol em_espanhol en_espagnol espanhol espagnol espanol spanish castellano`, means: { 'language:es': 0.9 } },
  { words: `in_portuguese en_portugues em_portugues en_portugais portuguese portugues portugais`, means: { 'language:pt': 0.9 } },
  { words: `in_french en_frances em_frances en_francais french frances francais`, means: { 'language:fr': 0.9 } },
  { words: `creole kreyol creol criollo dutch holandes neerlandes neerlandais nederlands`, means: { 'language:ht': 0.5, 'language:nl': 0.5 } },
  { words: `quechua`, means: { 'language:qu': 1 } },
  { words: `aymara aimara`, means: { 'language:ay': 1 } },
  // The crime itself: nearly every entry is about it, so it says little about which one is meant.
  {
    words: `trafficking human_trafficking trafficked trafficker* trata trata_de_personas trafico_de_pessoas traite traite_des_personnes traite_des_etres_humains mensenhandel slavery esclavitud escravidao esclavage slave* exploit* explot* explor*
      tip antitrata anti_trata personas pessoas personnes persons people person persona pessoa personne human humanos sex sexual* sexuel* sexuais`,
    means: { 'topic:trafficking': 0.25 },
  },
];
