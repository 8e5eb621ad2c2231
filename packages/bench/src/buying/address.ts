export const personalAddress = {
  name: 'Clara Visser',
  lines: ['Prinsengracht 263'],
  city: 'Amsterdam',
  postalCode: '1016 GV',
  countryCode: 'NL',
};
