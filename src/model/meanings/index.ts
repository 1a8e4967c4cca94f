/** The meaning of every code of the closed vocabularies, in the four languages of the site. */
export { TYPE_MEANINGS } from './types.ts';
export { ROLE_MEANINGS } from './roles.ts';
export { SERVICE_MEANINGS } from './services.ts';
export { GROUP_MEANINGS } from './groups.ts';
export { CAUTION_MEANINGS } from './cautions.ts';
export { CHANNEL_MEANINGS } from './channels.ts';
export { REACH_MEANINGS } from './reaches.ts';
export { PURPOSE_MEANINGS } from './purposes.ts';
export { EMERGENCY_KIND_MEANINGS } from './emergency-kinds.ts';
export { SOURCE_KIND_MEANINGS } from './source-kinds.ts';
export { SHARING_MEANINGS } from './sharing.ts';
export { TOMBSTONE_REASON_MEANINGS } from './tombstone-reasons.ts';
export { SUBJECT_MEANINGS } from './subjects.ts';
export { PARTY_ACT_MEANINGS } from './party-acts.ts';
export { RESOURCE_KIND_MEANINGS } from './resource-kinds.ts';
export { ACCESS_MEANINGS } from './accesses.ts';
export { USE_MEANINGS } from './uses.ts';
