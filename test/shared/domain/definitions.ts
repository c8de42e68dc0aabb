/** A definition with these devices, laid out as libvirt does it. */
export function definition(devices: string, machine = 'pc-q35-9.2', head = ''): string {
  return `<domain type='kvm'>
  <name>vm</name>
${head}  <memory unit='KiB'>4194304</memory>
  <os>
    <type arch='x86_64' machine='${machine}'>hvm</type>
  </os>
  <devices>
${devices}  </devices>
</domain>
`
}

/** A root port that libvirt has given its place. */
export function rootPort(index: number): string {
  return `    <controller type='pci' index='${index}' model='pcie-root-port'>
      <model name='pcie-root-port'/>
      <target chassis='${index}' port='0x1${index}'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x${index - 1}'${index === 1 ? " multifunction='on'" : ''}/>
    </controller>
`
}

/** A function of the host that virt-manager added, with its place in the guest if it has one. */
export function hostdev(host: string, guest?: string, extra = ''): string {
  const place = guest === undefined ? '' : `      <address type='pci' ${parts(guest)}/>\n`
  return `    <hostdev mode='subsystem' type='pci' managed='yes'>
      <source>
        <address ${parts(host)}/>
      </source>
${extra}${place}    </hostdev>
`
}

function parts(address: string): string {
  const [domain, bus, slot, fn] = address.split(/[:.]/)
  return `domain='0x${domain}' bus='0x${bus}' slot='0x${slot}' function='0x${fn}'`
}
