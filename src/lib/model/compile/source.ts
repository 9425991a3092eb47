/** Knows the shape in which data/ states inputs, parameters and rules. Knows nothing of units or code. */

/** Texts in every language of the product, keyed by language. The engine carries them and never reads them. */
export type Texts = Readonly<Record<string, string>>;

export interface InputSource {
  readonly id: string;
  /** `amount` scales with the level of the force; `fixed` does not; `reach` maps a distance to an amount. */
  readonly kind: 'amount' | 'fixed' | 'boolean' | 'choice' | 'set' | 'reach' | 'share-of';
  readonly unit?: string;
  readonly per?: 'contributor';
  readonly options?: readonly { readonly id: string }[];
}

export interface ParameterSource {
  readonly id: string;
  readonly unit: string;
  readonly per?: 'contributor';
  readonly low?: number;
  readonly mode?: number;
  readonly high?: number;
}

export interface BranchSource {
  /** The condition; absent in the last branch, which holds otherwise. */
  readonly when?: string;
  readonly class: string;
  /** Quote or evidence ids on which this branch rests. */
  readonly because?: readonly string[];
  /** For `conditional`: whether the scenario meets the condition. */
  readonly met?: boolean;
}

export interface NearestSource {
  readonly of: string;
  /** Below this, `none`. A number with unit. */
  readonly noneBelow: string;
}

export interface RuleSource {
  readonly id: string;
  readonly group: string;
  readonly unit?: string;
  readonly formula?: string;
  /** `contributor` where the formula gives one value for each. */
  readonly per?: 'contributor';
  readonly first?: readonly BranchSource[];
  /** The classes it may give, where that is more than its branches use. */
  readonly options?: readonly string[];
  /** Nearest reference mission on a logarithmic scale. */
  readonly nearest?: NearestSource;
  /** Branches apart for each lens, or `same` if one list of branches is to be read in each lens. */
  readonly lenses?: 'same' | Readonly<Record<string, readonly BranchSource[]>>;
}

export interface ModelSource {
  readonly version: string;
  readonly lenses: readonly string[];
  readonly inputs: readonly InputSource[];
  readonly parameters: readonly ParameterSource[];
  readonly rules: readonly RuleSource[];
  /** Reference missions for `nearest`, persons per km of line. */
  readonly missions: readonly { readonly id: string; readonly perKm: number }[];
  /** Contributor ids, in the order in which vectors are indexed. */
  readonly contributors: readonly string[];
}
