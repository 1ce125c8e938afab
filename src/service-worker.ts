/** Kit builds this file by itself, beside the pages: `service-worker.js`. */
import { serve, type ServiceWorkerScope } from '$lib/state/offline/service-worker';

serve(self as unknown as ServiceWorkerScope);
