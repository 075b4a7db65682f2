@maxLength(40)
@description('Name of the static site.')
param resourceBaseName string

@description('Free serves one site; Standard adds an SLA and private endpoints.')
@allowed(['Free', 'Standard'])
param staticWebAppSku string = 'Free'

@description('Where the service keeps its staging copy; the files are served from everywhere.')
param location string = 'westeurope'

resource site 'Microsoft.Web/staticSites@2022-09-01' = {
  name: resourceBaseName
  location: location
  sku: {
    name: staticWebAppSku
    tier: staticWebAppSku
  }
  properties: {}
}

output AZURE_STATIC_WEB_APPS_RESOURCE_ID string = site.id
output TAB_DOMAIN string = site.properties.defaultHostname
output TAB_ENDPOINT string = 'https://${site.properties.defaultHostname}'
