import { ROOT } from '../../layouts/site.ts';
import type { Locale } from '../../model/locales.ts';

/** Where `npm start` serves the site: what the examples name while the site has no address. */
const AT_HOME = 'http://127.0.0.1:4321/';

/** The examples of the page of data, with addresses that work, in one language. A test runs the first. */
export function examplesIn(locale: Locale): { readonly shell: string; readonly pandas: string; readonly r: string } {
  const root = ROOT ?? AT_HOME;
  const data = `${root}${locale}/data/`;
  return {
    shell: `curl -fsO ${data}contacts.csv
curl -fs ${data}SHA256SUMS | grep contacts.csv | sha256sum --check
curl -fs ${root}api/v1/countries/ar.json | jq '.country.agencies[].contacts[] | [.display, .reach, .trust.level, .trust.newestDate]'`,
    pandas: `import pandas as pd

contacts = pd.read_csv("${data}contacts.csv", dtype=str, keep_default_na=False)
first = contacts[
    (contacts.country == "AR") & (contacts.purpose == "hotline") & (contacts.doubtful == "no")
    & ~contacts.cautions.str.contains("immigration-enforcement")
]
print(first[["agency", "display", "reach_words", "trust_words"]].to_string(index=False))`,
    r: `contacts <- read.csv("${data}contacts.csv", colClasses = "character", fileEncoding = "UTF-8-BOM")
table(contacts$country, contacts$trust)`,
  };
}
