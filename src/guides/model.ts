import type { Root } from 'mdast';
import type { GuideDetails } from './schema.ts';

/** An entitlement in one region. */
export interface Guide extends GuideDetails {
  /** Id of the entitlement. */
  id: string;
  region: string;
  /** Path of its file from the content folder. */
  file: string;
  /** 怎么办理, as far as the plan says it; empty when the plan doesn't. */
  how: Root;
}
