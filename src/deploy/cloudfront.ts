import { DEFAULTS, EVERYWHERE, OVER_HTTPS, RULES, type Headers } from './headers.ts';

/** Headers that CloudFront takes in fields of their own, and refuses among the others. */
const FIELDS = ['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy', 'Strict-Transport-Security', 'Access-Control-Allow-Origin'];

function policyOf(name: string, headers: Headers): object {
  const custom = Object.entries(headers).filter(([header]) => !FIELDS.includes(header));
  return {
    Name: `margarita-${name}`,
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: headers['Content-Security-Policy'] },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: headers['Referrer-Policy'] },
      StrictTransportSecurity: { Override: true, IncludeSubdomains: false, Preload: false, AccessControlMaxAgeSec: Number(/\d+/.exec(headers['Strict-Transport-Security'] ?? '')?.[0]) },
    },
    ...(headers['Access-Control-Allow-Origin'] === undefined ? {} : {
      CorsConfig: {
        AccessControlAllowOrigins: { Quantity: 1, Items: [headers['Access-Control-Allow-Origin']] },
        AccessControlAllowHeaders: { Quantity: 1, Items: ['*'] },
        AccessControlAllowMethods: { Quantity: 2, Items: ['GET', 'HEAD'] },
        AccessControlAllowCredentials: false,
        OriginOverride: true,
      },
    }),
    CustomHeadersConfig: { Quantity: custom.length, Items: custom.map(([Header, Value]) => ({ Header, Value, Override: true })) },
  };
}

/**
 * Response headers policies of CloudFront: `Config` is what `aws cloudfront create-response-headers-policy` takes, `PathPatterns` are the
 * cache behaviours to which it belongs (none: the default one). Media types come from S3, where each file is stored with its own.
 */
export function cloudFrontPolicies(base: string): string {
  const path = base.slice(1);
  const policies = [
    { PathPatterns: [], Config: policyOf('pages', { ...EVERYWHERE, ...OVER_HTTPS, ...DEFAULTS }) },
    ...RULES.map(({ name, globs, headers }) => ({ PathPatterns: globs.map((glob) => `${path}${glob}`), Config: policyOf(name, { ...EVERYWHERE, ...OVER_HTTPS, ...DEFAULTS, ...headers }) })),
  ];
  return `${JSON.stringify(policies, null, 2)}\n`;
}
