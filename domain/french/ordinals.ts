/**
 * 1er, Ire, 2e, XXIe: the ending is raised (Lexique de l’Imprimerie nationale, « Nombres ordinaux »). « Vers » and
 * « Ver-sur-Mer » are no ordinals: of the Roman numbers only I ends in « er ». The number is group 1 or 3, its
 * ending group 2 or 4.
 */
export const ordinal =
  /(?<![\p{L}\p{N}])(?:(\d{1,4}|I)((?:er|re)s?)|(\d{1,4}|[IVX]{1,6})(es?))(?![\p{L}\p{N}])/gu
