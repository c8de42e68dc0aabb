/** What another language has of a part of the English catalogue: the same keys, none less and none more. */
export type Translated<Part> = { readonly [Key in keyof Part]: string }
