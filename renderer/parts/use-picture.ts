import { useEffect, useState } from 'react'

/** A picture ready to be drawn; null for none, and while it is being read. */
export type Picture = ImageBitmap | 'unreadable' | null

/** The picture that a contact has in base64. The page may load none from an address, so it is read by hand. */
export function usePicture(photo: string): Picture {
  const [read, setRead] = useState<{ readonly photo: string; readonly picture: Picture } | null>(null)
  useEffect(() => {
    if (photo === '') return
    let isCurrent = true
    void pictureOf(photo).then(picture => {
      if (isCurrent) setRead({ photo, picture })
    })
    return () => {
      isCurrent = false
    }
  }, [photo])
  return read?.photo === photo ? read.picture : null
}

async function pictureOf(photo: string): Promise<Picture> {
  try {
    const bytes = Uint8Array.from(atob(photo), unit => unit.charCodeAt(0))
    return await createImageBitmap(new Blob([bytes]))
  } catch {
    // Imported from somewhere else, or cut short there: only its first bytes were checked.
    return 'unreadable'
  }
}
