import { indicatorById } from '../../catalogue/indicators.ts'
import { isOwnIndicatorId } from '../../catalogue/own-indicators.ts'
import { DONE, notPossible, type Outcome } from '../outcome.ts'
import { changeView } from '../view.ts'

/** Maps another indicator or outcome. */
export function chooseIndicator(id: string): Outcome {
  if (!indicatorById(id) && !isOwnIndicatorId(id))
    return notPossible(`There is no indicator called "${id}".`)
  changeView({ indicator: id })
  return DONE
}
