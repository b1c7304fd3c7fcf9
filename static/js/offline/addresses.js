// The portal's addresses. A page has them on its element with data-addresses (portal/offline.py); the service worker is
// given them when it starts. Those of a record have {uuid} in the place of its name.

const told = globalThis.document?.querySelector("[data-addresses]")?.dataset.addresses;

export const at = told ? JSON.parse(told) : {};
export const learnAddresses = (given) => Object.assign(at, given);
export const addressOf = (name, uuid) => at[name].replace("{uuid}", uuid);

// A form's address: of a record that is not there yet, or of one that is.
export const isNewAt = (action) => [at.visit_create, at.trip_create, at.tally_create, at.practice_create].includes(action);
export const isFormOf = (noun, action) => action === at[`${noun}_create`]
  || RegExp(`^${at[`${noun}_edit`]?.replace("{uuid}", "[0-9a-f-]{36}")}$`).test(action);
