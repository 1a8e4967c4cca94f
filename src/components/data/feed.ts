/** A feed as a response (RFC 4287, section 7). */
export function feedResponse(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
