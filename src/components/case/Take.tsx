import { useState } from 'react';
import { sheetAsText, sheetAsVcards } from './sheet-text.ts';
import type { SheetProps } from './Sheet.tsx';

/** Print it, copy it, save its contacts; and what each of these leaves on the phone. */
export default function Take(props: SheetProps) {
  const { words, sheet, asOf } = props;
  const w = words.page;
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    void navigator.clipboard.writeText(sheetAsText(props)).then(() => setCopied(true));
  };
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([sheetAsVcards(props, asOf)], { type: 'text/vcard' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${sheet.found.code}-${sheet.national.code}.vcf`.toLowerCase();
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <div className="no-print">
      <div className="tools">
        <button type="button" className="plain-button" onClick={() => print()}>{w.print}</button>
        <button type="button" className="plain-button" onClick={copy}>{w.copy}</button>
        <button type="button" className="plain-button" onClick={save}>{w.save}</button>
        <span role="status">{copied && w.copied}</span>
      </div>
      <p className="small quiet">{w.leaves}</p>
    </div>
  );
}
