import '#start/routes/internal'
import '#start/routes/health'
