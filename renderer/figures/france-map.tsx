import { type ReactNode, useMemo } from 'react'
import type { Statistics } from '../../domain/statistics.ts'
import { useMessages } from '../messages/messages.tsx'
import { type MapFigures, territoryName } from './map-figures.ts'
import { layOutMap, type MapLayout, squareSize } from './map-layout.ts'
import { useOutlines } from './map-outlines.ts'

type FranceMapProps = {
  readonly visits: Statistics['visits']
  readonly figures: MapFigures
  /** The territory that is pointed at, here or in the table; empty for none. */
  readonly active: string
  readonly onPoint: (code: string) => void
}

/** France by département, each in the colour of its visits. What it shows is in the table beside it, for everybody. */
export function FranceMap({ visits, figures, active, onPoint }: FranceMapProps): ReactNode {
  const { figures: words } = useMessages()
  const outlines = useOutlines()
  const layout = useMemo(
    () =>
      outlines === null ? null : layOutMap(outlines, new Set(visits.map(({ departement }) => departement))),
    [outlines, visits],
  )
  return (
    <figure className="map" aria-label={words.map}>
      <figcaption className="map-caption">
        {active === ''
          ? words.mapHint
          : words.visitsIn(territoryName(active), active, figures.countOf(active))}
      </figcaption>
      {layout === null ? (
        <div className="map-space" />
      ) : (
        <svg
          className="map-space"
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          aria-hidden
          onPointerLeave={() => onPoint('')}
        >
          <Areas layout={layout} figures={figures} active={active} onPoint={onPoint} />
          <Inset layout={layout} figures={figures} active={active} onPoint={onPoint} />
          <Squares layout={layout} figures={figures} active={active} onPoint={onPoint} />
        </svg>
      )}
      <Legend figures={figures} />
    </figure>
  )
}

type DrawnProps = Omit<FranceMapProps, 'visits'> & { readonly layout: MapLayout }

/** The one that is pointed at is drawn last, so that nothing covers its border. */
const inOrder = <T extends { readonly code: string }>(areas: readonly T[], active: string): readonly T[] => [
  ...areas.filter(({ code }) => code !== active),
  ...areas.filter(({ code }) => code === active),
]

const classNameOf = (figures: MapFigures, code: string, active: string): string =>
  `map-area map-shade-${figures.shadeOf(code)}${code === active ? ' is-active' : ''}`

function Areas({ layout, figures, active, onPoint }: DrawnProps): ReactNode {
  return inOrder(layout.areas, active).map(({ code, path }) => (
    <path
      key={code}
      d={path}
      className={classNameOf(figures, code, active)}
      onPointerEnter={() => onPoint(code)}
    />
  ))
}

function Inset({ layout: { areas, inset }, figures, active, onPoint }: DrawnProps): ReactNode {
  const near = areas.filter(({ isEnlarged }) => isEnlarged)
  return (
    <>
      <g transform={`translate(${inset.moveX} ${inset.moveY}) scale(${inset.scale})`}>
        {inOrder(near, active).map(({ code, path }) => (
          <path
            key={code}
            d={path}
            className={classNameOf(figures, code, active)}
            onPointerEnter={() => onPoint(code)}
          />
        ))}
      </g>
      <rect className="map-frame" x={inset.x} y={inset.y} width={inset.width} height={inset.height} rx={4} />
    </>
  )
}

function Squares({ layout, figures, active, onPoint }: DrawnProps): ReactNode {
  return layout.squares.map(({ code, x, y }) => (
    <g key={code} onPointerEnter={() => onPoint(code)}>
      <rect
        className={classNameOf(figures, code, active)}
        x={x}
        y={y}
        width={squareSize}
        height={squareSize - 2}
        rx={4}
      />
      <text
        className={`map-code map-ink-${figures.shadeOf(code)}`}
        x={x + squareSize / 2}
        y={y + squareSize / 2 + 4}
        textAnchor="middle"
      >
        {code}
      </text>
    </g>
  ))
}

function Legend({ figures }: { readonly figures: MapFigures }): ReactNode {
  const { figures: words } = useMessages()
  return (
    <ul className="map-legend" aria-label={words.legend}>
      <li>
        <span className="map-swatch map-shade-0" aria-hidden />
        {words.noVisit}
      </li>
      {figures.legend.map(({ from, to, shade }) => (
        <li key={from}>
          <span className={`map-swatch map-shade-${shade}`} aria-hidden />
          {words.classOf(from, to)}
        </li>
      ))}
    </ul>
  )
}
