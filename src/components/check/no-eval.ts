import { config } from 'zod';

// zod compiles its checks with `new Function` where it may. A host may well forbid that by a header, and each attempt would be reported: this
// stands before the first schema is made.
config({ jitless: true });
