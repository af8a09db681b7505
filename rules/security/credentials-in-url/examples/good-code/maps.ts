export const url = (sortKey: string) => `https://maps.example/v1?key=${sortKey}`;
