/** What the button for offline use is called: apart from the words of its panel, which few visits need. */
export const keepWords = { en: 'Keep for offline use', es: 'Guardar para usar sin conexión', pt: 'Guardar para usar sem conexão', fr: 'Garder pour un usage hors connexion' } as const;
