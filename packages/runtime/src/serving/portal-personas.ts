import { personaNames, personaPassword } from '@stoa/seed/names.data.ts';

/** The seeded people, as the portal offers them; their password is told at every start. */
export const portalPersonas = personaNames.map(({ name, about, email }) => ({
  name,
  about,
  email,
  password: personaPassword,
}));
