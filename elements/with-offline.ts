import './index.ts'
import { keepPages } from './offline.ts'

keepPages()
