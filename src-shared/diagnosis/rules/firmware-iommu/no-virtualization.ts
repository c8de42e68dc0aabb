import type { Rule } from '../../rule.ts'
import { wording } from '../wording.ts'

/** The processor's virtualisation, or the remapping of interrupts, is off or missing. */
export const noVirtualization = [
  {
    id: 'kvm-disabled-bios',
    component: 'firmware-iommu',
    severity: 'error',
    source: 'arch/x86/kvm/{x86,svm/svm,vmx/vmx}.c, arch/x86/kernel/cpu/feat_ctl.c',
    patterns: [
      { literal: 'disabled by your bios', find: wording('disabled by your BIOS') },
      { literal: 'no hardware support', find: wording('kvm: no hardware support') },
      { literal: 'disabled by bios', find: wording('kvm{gap}disabled by bios') },
      { literal: 'disabled by bios', find: wording('VMX \\((?:outside|inside) TXT\\) disabled by BIOS') },
      { literal: 'svm disabled', find: wording('SVM disabled \\(by BIOS\\)') },
      {
        literal: 'not supported by cpu',
        find: wording('kvm(?:_intel|_amd)?: (?:VMX|SVM){gap}not supported by CPU'),
      },
      {
        literal: 'operation not supported',
        find: wording('could not insert {q}kvm[-_](?:intel|amd){q}: Operation not supported'),
      },
      {
        literal: 'vt-x or',
        find: wording(
          '(?:VT-x|SVM|AMD-V){gap}(?:disabled in|not enabled in) (?:the )?(?:BIOS|firmware|UEFI)',
        ),
      },
    ],
    cases: [
      {
        when: 'virtual-machine',
        cause: 'diagnosis.kvm-disabled-bios.cause-nested',
        fix: 'diagnosis.kvm-disabled-bios.fix-nested',
      },
    ],
    action: 'open-readiness',
    leadsTo: ['kvm-capability-missing'],
  },
  {
    id: 'no-interrupt-remapping',
    component: 'firmware-iommu',
    severity: 'error',
    source: 'drivers/vfio/vfio_iommu_type1.c, drivers/iommu/{intel/irq_remapping,amd/init}.c',
    patterns: [
      {
        literal: 'no interrupt remapping',
        find: wording('no interrupt remapping (?:support|for (?:PCI )?device)'),
      },
      {
        literal: 'allow_unsafe_interrupts',
        find: wording('use (?:the )?module param{gap}allow_unsafe_interrupts'),
      },
      { literal: 'interrupt remapping', find: wording('AMD-Vi: Disabling interrupt remapping') },
      {
        literal: 'remapping',
        find: wording('BIOS has enabled interrupt remapping on a chipset that contains an erratum'),
      },
      { literal: 'set iommu', find: wording('failed to set iommu for container: Operation not permitted') },
    ],
    action: 'open-readiness',
  },
] as const satisfies readonly Rule[]
