/**
 * Names that a run may give to people, from many languages, in a spelling that
 * plain type can show. Drawn by the seed, apart from need, anger and honesty.
 */
export const NAMES = {
  she: [
    'Amina', 'Beatriz', 'Chidinma', 'Daniela', 'Elif', 'Fatima', 'Grace', 'Hana', 'Ingrid', 'Jaya',
    'Kateryna', 'Leila', 'Mei', 'Naledi', 'Oksana', 'Priya', 'Rosa', 'Salma', 'Thandiwe', 'Yuki',
  ],
  he: [
    'Ahmed', 'Bogdan', 'Carlos', 'Dmitri', 'Emeka', 'Farid', 'Giorgos', 'Hiroshi', 'Ivan', 'Jonas',
    'Kwame', 'Luca', 'Minh', 'Nikhil', 'Omar', 'Pavel', 'Rafael', 'Samir', 'Tomasz', 'Wei',
  ],
  they: [
    'Adi', 'Alex', 'Bao', 'Charlie', 'Dara', 'Eli', 'Jo', 'Kai', 'Kim', 'Lin',
    'Max', 'Nour', 'Pat', 'Quinn', 'Remi', 'Robin', 'Sam', 'Sasha', 'Tal', 'Uli',
  ],
} as const;
