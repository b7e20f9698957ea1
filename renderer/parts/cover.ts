/** Draws the picture over the whole canvas, in its middle, without changing its proportions. */
export function cover(canvas: HTMLCanvasElement | OffscreenCanvas, picture: ImageBitmap): void {
  const context = canvas.getContext('2d')
  if (context === null) return
  const scale = Math.max(canvas.width / picture.width, canvas.height / picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  // What is transparent would come out black in a JPEG.
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, (canvas.width - width) / 2, (canvas.height - height) / 2, width, height)
}
