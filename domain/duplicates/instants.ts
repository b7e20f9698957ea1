// Days and instants are written so that they sort as texts; '' (never) comes before all.

export const earlier = (one: string, other: string): string => [one, other].sort()[0] ?? one
export const later = (one: string, other: string): string => [one, other].sort()[1] ?? one
