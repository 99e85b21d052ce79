/** Articles in words of our own, for the command line's tests. */
export const MEMBERSHIP = `Sachsen-Anhalt

Land tritt der KITU bei

Magdeburg, 7. November 2022

Das Land Sachsen-Anhalt ist Mitglied der Kommunalen IT-Union (KITU). Den Beitritt hat Digitalministerin Lydia Hüskens unterzeichnet.
`;

export const AGREEMENT = `Baden-Württemberg / Sachsen

Zwei Länder, ein Portal

Baden-Württemberg und Sachsen haben eine Kooperationsvereinbarung unterzeichnet. Für Sachsen unterschrieb Thomas Popp, der CIO des Freistaats.
`;
