export const roadSheet = {
  title: 'Feuille de route',
}
