// Build time only: libphonenumber and all its metadata never reach a page.
import { getCountryCallingCode, isSupportedCountry, Metadata } from 'libphonenumber-js/max';
import type { InternationalPrefix, PrefixTable } from './calling.ts';

/**
 * Countries in which a caller from a landline chooses a carrier for each international call. libphonenumber names no prefix for them, only the form of all
 * that are allowed, which every example here fits. The examples are prefixes of large carriers; none is recommended, and codes come and go. A mobile dials +.
 *
 * BO 00 1Y: carrier selection since 28 November 2001 (http://wtng.info/wtng-591-bo.html, after the regulator's notice); which of the codes are in use today could not be confirmed.
 * BR 00 and the two digits of the carrier, *código de seleção de prestadora* of the regulator Anatel (https://tecnoblog.net/responde/codigo-operadora-ligacao-longa-distancia).
 * CL carrier code 1XX, then 0: the regulator's explanation (https://www.subtel.gob.cl/el-servicio-de-larga-distancia/, 2006).
 * CO 00 and a code of one or three digits; the new national dialling of 2021 left it as it was (https://radionacional.co/actualidad/como-marcar-de-celular-a-fijo-en-colombia).
 */
const CHOSEN_CARRIER: Readonly<Record<string, Omit<InternationalPrefix, 'code'>>> = {
  BO: { prefix: '00 1X', carriers: ['00 10', '00 11'] },
  BR: { prefix: '00 XX', carriers: ['00 15', '00 21', '00 41'] },
  CL: { prefix: '1XX 0', carriers: ['123 0', '171 0', '188 0'] },
  CO: { prefix: '00 X', carriers: ['00 5', '00 7', '00 9', '00 456'] },
};

/** The one prefix of a country, or the one that libphonenumber prefers where there are several (Mexico, Peru, Uruguay: 00). */
function singlePrefix(country: string): string | undefined {
  if (!isSupportedCountry(country)) return undefined;
  const metadata = new Metadata();
  metadata.selectNumberingPlan(country);
  const [only, preferred] = [metadata.numberingPlan?.IDDPrefix(), metadata.numberingPlan?.defaultIDDPrefix()];
  return [preferred, only].find((prefix) => /^\d+$/.test(prefix ?? ''));
}

/**
 * How one dials out of each country, with its calling code: plain data for the page. A country whose prefix is not known is left out:
 * the page then says so, and shows the number with + (a state outside the Americas whose callers choose among carriers, such as Israel).
 * @param countries ISO 3166-1 alpha-2 codes
 */
export function internationalPrefixes(countries: readonly string[]): PrefixTable {
  return Object.fromEntries(
    countries.flatMap((country) => {
      const prefix = singlePrefix(country);
      const known = CHOSEN_CARRIER[country] ?? (prefix === undefined ? undefined : { prefix });
      return known && isSupportedCountry(country) ? [[country, { code: getCountryCallingCode(country), ...known }]] : [];
    }),
  );
}
