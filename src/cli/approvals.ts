/** A review of a proposal, as far as it counts here (GitHub's own names). */
export interface Review {
  readonly user: { readonly login: string; readonly type: string } | null;
  readonly state: string;
  /** The commit that was looked at. */
  readonly commit_id: string | null;
}

/** A proposal, as far as it matters who may accept it. */
export interface Proposal {
  readonly author: string;
  /** The commit that would be accepted. */
  readonly head: string;
}

/** How many people must have looked at a changed contact value, the author not counted. */
export const APPROVALS_NEEDED = 2;

/** A remark neither gives an approval nor takes one back. */
const REMARKS: ReadonlySet<string> = new Set(['COMMENTED', 'PENDING']);

/**
 * The people whose last word on a proposal is yes, and who said it of the commit that would be accepted: what is pushed after an approval
 * has been seen by nobody. Programs and the author do not count. Whether somebody may approve at all is for the caller to ask:
 * on a public repository anybody can press that button.
 * @param reviews in the order in which they were given
 */
export function approversOf(reviews: readonly Review[], { author, head }: Proposal): string[] {
  const last = new Map<string, Review>();
  for (const review of reviews) if (review.user?.type === 'User' && !REMARKS.has(review.state)) last.set(review.user.login, review);
  return [...last].flatMap(([login, { state, commit_id }]) => (login !== author && state === 'APPROVED' && commit_id === head ? [login] : []));
}

/** What is shown beside a proposal, and whether it may be accepted. GitHub accepts nothing while a required status is pending. */
export interface Verdict {
  readonly state: 'success' | 'pending';
  readonly description: string;
}

/** The verdict on a proposal. @param approvals of people who may approve; undefined where no contact value changes */
export function verdictOn(approvals: number | undefined): Verdict {
  if (approvals === undefined) return { state: 'success', description: 'No contact value changes' };
  const state = approvals >= APPROVALS_NEEDED ? 'success' : 'pending';
  return { state, description: `A contact value changes: ${approvals} of ${APPROVALS_NEEDED} people have approved this commit` };
}
