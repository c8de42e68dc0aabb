/** The type of what is dragged from the cards to a machine: an address, under a name of our own. */
export const CARD_TYPE = 'application/x-handover-card'
