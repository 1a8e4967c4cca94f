import type { Meaning } from '../meaning.ts';
import type { Channel } from '../vocabularies.ts';

/** What each channel is called, and how one reaches somebody by it. */
export const CHANNEL_MEANINGS: Readonly<Record<Channel, Meaning>> = {
  phone: {
    label: { en: 'Phone', es: 'Teléfono', pt: 'Telefone', fr: 'Téléphone' },
    meaning: {
      en: 'A number to call and speak.',
      es: 'Número al que se llama para hablar.',
      pt: 'Número para ligar e falar.',
      fr: 'Numéro à appeler pour parler.',
    },
  },
  whatsapp: {
    label: { en: 'WhatsApp', es: 'WhatsApp', pt: 'WhatsApp', fr: 'WhatsApp' },
    meaning: {
      en: 'A number to write to in WhatsApp; the conversation stays on your phone until you delete it.',
      es: 'Número al que se escribe por WhatsApp; la conversación queda en su teléfono hasta que usted la borre.',
      pt: 'Número para escrever pelo WhatsApp; a conversa fica no seu telefone até você apagá-la.',
      fr: 'Numéro auquel on écrit par WhatsApp, où la conversation reste sur votre téléphone jusqu’à ce que vous l’effaciez.',
    },
  },
  sms: {
    label: { en: 'Text message (SMS)', es: 'Mensaje de texto (SMS)', pt: 'Mensagem de texto (SMS)', fr: 'Message texte (SMS)' },
    meaning: {
      en: 'A number to send a text message to; the message stays on your phone until you delete it.',
      es: 'Número al que se envía un mensaje de texto; el mensaje queda en su teléfono hasta que usted lo borre.',
      pt: 'Número para enviar uma mensagem de texto; a mensagem fica no seu telefone até você apagá-la.',
      fr: 'Numéro auquel on envoie un message texte, qui reste sur votre téléphone jusqu’à ce que vous l’effaciez.',
    },
  },
  chat: {
    label: { en: 'Online chat', es: 'Chat en línea', pt: 'Chat on-line', fr: 'Chat en ligne' },
    meaning: {
      en: 'A web page on which one writes with somebody who answers at once.',
      es: 'Página web en la que se escribe con alguien que responde en el momento.',
      pt: 'Página da web em que se escreve com alguém que responde na hora.',
      fr: 'Page web où l’on écrit avec quelqu’un qui répond en direct.',
    },
  },
  email: {
    label: { en: 'E-mail', es: 'Correo electrónico', pt: 'E-mail', fr: 'Courriel' },
    meaning: {
      en: 'The e-mail address of an office; an answer may take days.',
      es: 'Dirección de correo de una oficina; la respuesta puede tardar días.',
      pt: 'Endereço de e-mail de um órgão; a resposta pode demorar dias.',
      fr: 'Adresse électronique d’un service, dont la réponse peut prendre des jours.',
    },
  },
  form: {
    label: { en: 'Online form', es: 'Formulario en línea', pt: 'Formulário on-line', fr: 'Formulaire en ligne' },
    meaning: {
      en: 'A web page on which one fills in and sends a report or a question.',
      es: 'Página web en la que se llena y se envía una denuncia o una consulta.',
      pt: 'Página da web em que se preenche e envia uma denúncia ou uma pergunta.',
      fr: 'Page web où l’on remplit et envoie un signalement ou une question.',
    },
  },
  tty: {
    label: { en: 'Text telephone (TTY)', es: 'Teléfono de texto (TTY)', pt: 'Telefone de texto (TTY)', fr: 'Téléscripteur (ATS)' },
    meaning: {
      en: 'A number for deaf or hard-of-hearing people, or people who cannot speak, with a text telephone or through a relay service.',
      es: 'Número para personas sordas, con dificultades auditivas o que no pueden hablar, con un teléfono de texto o por un servicio de retransmisión.',
      pt: 'Número para pessoas surdas, com deficiência auditiva ou que não podem falar, com um telefone de texto ou por um serviço de intermediação.',
      fr: 'Numéro pour les personnes sourdes, malentendantes ou qui ne peuvent pas parler, avec un téléscripteur ou par un service de relais.',
    },
  },
  fax: {
    label: { en: 'Fax', es: 'Fax', pt: 'Fax', fr: 'Télécopie' },
    meaning: {
      en: 'A fax number, mostly for papers between authorities.',
      es: 'Número de fax, sobre todo para documentos entre autoridades.',
      pt: 'Número de fax, sobretudo para documentos entre autoridades.',
      fr: 'Numéro de télécopie, surtout pour les documents entre autorités.',
    },
  },
};
